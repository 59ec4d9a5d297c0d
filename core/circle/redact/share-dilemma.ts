import type { Dilemma } from "../../dilemma/dilemma.ts";
import { canonical } from "../../merge/canonical.ts";
import { type ChoosablePart, type SharedDilemma, sharedDilemmaSchema } from "../file/shared-dilemma.ts";
import { cleanLeavingLine, cleanLeavingProse } from "./clean-prose.ts";
import { matcherOf } from "./matcher.ts";
import type { Redaction } from "./redaction.ts";
import { replaced } from "./replace.ts";

/** An attachment that goes along, by its id in the journal and under its stand-in name. Its bytes are added when the file is made. */
export interface ChosenAttachment {
  readonly id: string;
  readonly name: string;
}

/** A dilemma as it would leave now: everything but its number, its day and the bytes of its attachments. */
export type Leaving = Omit<SharedDilemma, "edition" | "sentAt" | "attachments"> & {
  readonly attachments: readonly ChosenAttachment[] | null;
};

export type LeavingPart = keyof Leaving;

/** A dilemma as it would leave, or which part of it is longer, or has more in it, than a case file holds. Nothing is ever cut off. */
export type Shared =
  | { readonly ok: true; readonly leaving: Leaving }
  | { readonly ok: false; readonly tooLong: LeavingPart };

/** What is done to each line and to each text on its way out. */
interface Treatment {
  readonly line: (text: string) => string;
  readonly prose: (text: string) => string;
}

const textsSchema = sharedDilemmaSchema.omit({ edition: true, sentAt: true, attachments: true });
const attachmentNames = sharedDilemmaSchema.shape.attachments.unwrap().element.shape.name;
const attachmentsAtMost = 20;

function reviewsOf({ decision, options, reviews }: Dilemma, { line, prose }: Treatment): Leaving["reviews"] {
  if (decision === null) return null;
  return {
    decided: line(options.find(({ id }) => id === decision.optionId)?.title ?? ""),
    because: prose(decision.because),
    lookedBack: reviews.map(({ at, happened, outcomes }) => ({
      on: at.slice(0, 10),
      happened: prose(happened),
      outcomes: outcomes.map(({ outcome }) => outcome),
    })),
  };
}

/** The parts of a dilemma that leave, each text treated. */
export function leavingOf(dilemma: Dilemma, { parts, answerBy }: Redaction, treatment: Treatment): Leaving {
  const { line, prose } = treatment;
  const goes = (part: ChoosablePart) => parts.includes(part);
  return {
    title: line(dilemma.title),
    happened: prose(dilemma.happened),
    asked: prose(dilemma.asked),
    kind: dilemma.kind,
    tags: dilemma.tags.map(line),
    facts: dilemma.facts.map(({ id, text, source }) => ({ id, text: prose(text), source: line(source) })),
    assumptions: dilemma.assumptions.map(({ id, text }) => ({ id, text: prose(text) })),
    stakeholders: dilemma.stakeholders.map(({ id, name, row, stake, said }) => ({
      id,
      name: line(name),
      row,
      stake: prose(stake),
      said: prose(said),
    })),
    options: dilemma.options.map(({ id, title, gains, pays, cost }) => ({
      id,
      title: line(title),
      gains: prose(gains),
      pays: prose(pays),
      cost: prose(cost),
    })),
    answerBy,
    mind: goes("mind") ? prose(dilemma.mind) : null,
    notes: goes("notes")
      ? Object.values(dilemma.walk.answers)
          .filter(({ note }) => note.trim() !== "")
          .map(({ asked, answer, note }) => ({ asked: line(asked), answer, note: prose(note) }))
      : null,
    promises: goes("promises") ? dilemma.promises.map(({ to, what }) => ({ to: line(to), what: prose(what) })) : null,
    reviews: goes("reviews") ? reviewsOf(dilemma, treatment) : null,
    attachments: goes("attachments") ? dilemma.attachments.map(({ id, name }) => ({ id, name: line(name) })) : null,
  };
}

/** The first part that a case file has no room for, or null. */
function tooLongIn({ attachments, ...texts }: Leaving): LeavingPart | null {
  const judged = textsSchema.safeParse(texts);
  if (!judged.success) return (judged.error.issues[0]?.path[0] ?? "title") as LeavingPart;
  const names = attachments ?? [];
  const fits = names.length <= attachmentsAtMost && names.every(({ name }) => attachmentNames.safeParse(name).success);
  return fits ? null : "attachments";
}

/**
 * A dilemma as it would leave: only what was chosen, cleaned, with the stand-ins in the place of names. The dilemma itself
 * stays as it is. Refuses what a case file has no room for, and says in which part it stands.
 */
export function shareDilemma(dilemma: Dilemma, redaction: Redaction): Shared {
  const matcher = matcherOf(
    redaction.standIns.filter(({ isOn }) => isOn),
    true,
  );
  const leaving = leavingOf(dilemma, redaction, {
    line: (text) => cleanLeavingLine(replaced(cleanLeavingLine(text), matcher)),
    prose: (text) => cleanLeavingProse(replaced(cleanLeavingProse(text), matcher)),
  });
  const tooLong = tooLongIn(leaving);
  return tooLong === null ? { ok: true, leaving } : { ok: false, tooLong };
}

/** What was previewed, as one text: another text, and something else would leave. */
export function seenText(leaving: Leaving): string {
  return canonical(leaving);
}
