import type { KeptCase } from "../core/library/kept-case.ts";
import type { OwnCase } from "../core/library/own-case.ts";
import { saysTheSame } from "../core/library/own-from-file.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Parts } from "./parts.ts";

/** A case as it was before one was taken in under its id, null where none was there, and as it was after that. */
export interface TakenCase {
  readonly id: string;
  readonly before: OwnCase | null;
  readonly after: KeptCase;
}

/** Whether a case still is what a step left: not changed since, and not the case of another pack that took its id. */
function isAsLeft(present: OwnCase, revision: number, { ownCase, revision: left }: KeptCase): boolean {
  const [one, other] = [present.origin, ownCase.origin];
  const isOfPack = one.kind === "pack" && other.kind === "pack" && one.pack === other.pack;
  return isOfPack && revision === left && saysTheSame(present, ownCase);
}

/** Writes a case of a pack, in the place of the one with its id. Refuses with what the disk says. */
export async function takeInCase({ casebook, clock }: Parts, coming: OwnCase): Promise<Outcome<TakenCase>> {
  const { cases } = casebook;
  const present = cases.read(coming.id);
  const before = present.ok ? present.value.ownCase : null;
  const written = await (present.ok
    ? cases.change(coming.id, clock.at(), () => done(coming))
    : cases.start(coming, clock.at()));
  return written.ok ? done({ id: coming.id, before, after: written.value }) : written;
}

/** Puts a case back as it was, or in the bin where none was. Refuses one that is not as it was left (`changed-elsewhere`). */
export async function takeBackCase(
  { casebook, clock }: Parts,
  { id, before, after }: TakenCase,
): Promise<Outcome<unknown>> {
  const { cases } = casebook;
  if (before !== null)
    return cases.change(id, clock.at(), (present, revision) =>
      isAsLeft(present, revision, after) ? done(before) : refused("changed-elsewhere"),
    );
  const kept = cases.read(id);
  if (!kept.ok) return kept;
  const { ownCase, revision } = kept.value;
  return isAsLeft(ownCase, revision, after) ? cases.bin(id, clock.today()) : refused("changed-elsewhere");
}
