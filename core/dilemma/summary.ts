import type { WalkPlan } from "../walk/lens.ts";
import { strainedLensIds } from "../walk/strained.ts";
import type { Dilemma, Kind, Row } from "./dilemma.ts";
import { type Duty, openDuties } from "./duties.ts";
import { nextReview } from "./look-back.ts";
import type { Precedent } from "./precedent.ts";
import { type Status, statusOf } from "./status.ts";

/** What a list shows of a dilemma. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  /** The start of what happened, 200 characters at most. */
  readonly opening: string;
  readonly status: Status;
  readonly kind: Kind | null;
  readonly tags: readonly string[];
  readonly rows: readonly Row[];
  /** The ids of the lenses that its walk strained. */
  readonly strained: readonly string[];
  readonly by: string | null;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly decidedAt: string | null;
  readonly nextReview: string | null;
  /** The later dilemma that stands in the place of this one. */
  readonly supersededBy: string | null;
  /** The cases and earlier dilemmas that it names as its precedents, without the reasons. */
  readonly precedents: readonly Pick<Precedent, "kind" | "id" | "bearing">[];
  /** The follow-ups and promises still open that have a day. */
  readonly openDuties: readonly Duty[];
  readonly sample: boolean;
  /** Set when a newer Casebook wrote the file: it can be read here, not changed. */
  readonly readOnly: boolean;
}

/** The summary of a dilemma that was last saved at `savedAt`; `plan` is what the walk asks now. */
export function summarise(dilemma: Dilemma, savedAt: string, readOnly: boolean, plan: WalkPlan): Summary {
  return {
    id: dilemma.id,
    title: dilemma.title,
    opening: dilemma.happened.trim().slice(0, 200),
    status: statusOf(dilemma),
    kind: dilemma.kind,
    tags: dilemma.tags,
    rows: [...new Set(dilemma.stakeholders.map((person) => person.row))],
    strained: strainedLensIds(plan, dilemma),
    by: dilemma.by,
    createdAt: dilemma.createdAt,
    savedAt,
    decidedAt: dilemma.decision?.decidedAt ?? null,
    nextReview: nextReview(dilemma),
    supersededBy: dilemma.supersededBy,
    precedents: dilemma.precedents.map(({ kind, id, bearing }) => ({ kind, id, bearing })),
    openDuties: openDuties(dilemma),
    sample: dilemma.sample,
    readOnly,
  };
}

/** The dilemmas to look back on by `today`, the longest waiting first. */
export function dueReviews(summaries: readonly Summary[], today: string): Summary[] {
  return summaries
    .filter((summary) => summary.nextReview !== null && summary.nextReview <= today)
    .sort((one, other) => (one.nextReview ?? "").localeCompare(other.nextReview ?? ""));
}

/** A duty whose day has come, and the dilemma it belongs to. */
export interface DueDuty {
  readonly duty: Duty;
  readonly dilemma: Summary;
}

/** Every duty whose day is `today` or earlier, the longest waiting first. */
export function dueDuties(summaries: readonly Summary[], today: string): DueDuty[] {
  return summaries
    .flatMap((dilemma) => dilemma.openDuties.map((duty) => ({ duty, dilemma })))
    .filter(({ duty }) => duty.by <= today)
    .sort((one, other) => one.duty.by.localeCompare(other.duty.by));
}
