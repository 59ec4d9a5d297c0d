import type { CasebookApi } from "../../core/api.ts";
import { caseFromDilemma } from "../../core/library/case-from-dilemma.ts";
import { type KeptCase, ownShelf } from "../../core/library/kept-case.ts";
import type { OwnCase, OwnCaseChange } from "../../core/library/own-case.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { withGiven } from "../../core/with-given.ts";
import { announcing, type Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { words } from "../shell-words.ts";
import { Turns } from "../turns.ts";
import { writer } from "./writer.ts";

type OwnCaseApi = Pick<
  CasebookApi,
  "listOwnCases" | "makeCase" | "readOwnCase" | "editOwnCase" | "binOwnCase" | "restoreCases"
>;

function withChange(own: OwnCase, change: OwnCaseChange): Outcome<OwnCase> {
  if (own.origin.kind === "pack") return refused("locked");
  if (change.title !== undefined && change.title.trim() === "") return refused("incomplete");
  return done(withGiven(own, change));
}

/** The part of the contract that keeps the owner's own cases. `newId` makes their ids. */
export function ownCaseApi(parts: Parts, newId: () => string): OwnCaseApi {
  const { cases, journal } = parts.casebook;
  const { clock } = parts;
  const { writing } = writer(parts);
  const making = new Turns(); // Two windows that make a case of one dilemma at once would each find none there.

  function told<Value>(request: () => Promise<Outcome<Value>>, id?: string): Promise<Outcome<Value>> {
    return announcing(parts, "cases", writing(request), () => (id === undefined ? {} : { id }));
  }

  /** A case that its owner made, or `not-found`: what a pack seals is not read here. */
  function readOwn(id: string): Outcome<KeptCase> {
    const kept = cases.read(id);
    return kept.ok && kept.value.ownCase.origin.kind === "own" ? kept : refused("not-found");
  }

  async function make(dilemmaId: string): Promise<Outcome<KeptCase>> {
    const made = cases.all().find(({ ownCase: { origin } }) => origin.kind === "own" && origin.dilemmaId === dilemmaId);
    if (made !== undefined) return done(made);
    const read = await journal.read(dilemmaId);
    if (!read.ok) return read;
    const at = clock.at();
    const how = { id: newId(), at, plan: presentPlan(parts), words: words.caseFrom };
    return cases.start(caseFromDilemma(read.value.dilemma, how), at);
  }

  async function restoreAll(ids: readonly string[]): Promise<Outcome<null>> {
    for (const id of ids) {
      const restored = await cases.restore(id);
      if (!restored.ok) return restored;
    }
    return done(null);
  }

  return {
    listOwnCases: async () => done(ownShelf(cases.all())),
    makeCase: ({ dilemmaId }) => told(() => making.take(() => make(dilemmaId))),
    readOwnCase: async ({ id }) => readOwn(id),
    editOwnCase({ id, revision, change }) {
      const edited = writing(() =>
        cases.change(id, clock.at(), (own, present) =>
          present === revision ? withChange(own, change) : refused("changed-elsewhere"),
        ),
      );
      return announcing(parts, "cases", edited, (kept) => ({ id, revision: kept.revision }));
    },
    binOwnCase: ({ id }) =>
      told(async () => {
        const own = readOwn(id);
        return own.ok ? cases.bin(id, clock.today()) : own;
      }, id),
    restoreCases: ({ ids }) => told(() => restoreAll(ids)),
  };
}
