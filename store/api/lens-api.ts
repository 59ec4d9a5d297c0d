import type { CasebookApi } from "../../core/api.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { KeptLenses } from "../../core/walk/kept-lenses.ts";
import { writePack } from "../../core/walk/lens-pack.ts";
import type { OwnLenses } from "../../core/walk/own-lenses.ts";
import { previewChange } from "../../core/walk/pack-preview.ts";
import { takeInText } from "../../core/walk/take-in-pack.ts";
import { announcing, type Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { writer } from "./writer.ts";

type LensApi = Pick<
  CasebookApi,
  "readWalkPlan" | "readOwnLenses" | "changeOwnLenses" | "exportLensPack" | "previewLensPack" | "importLensPack"
>;

/** The part of the contract that keeps the owner's changes over the shipped lenses. */
export function lensApi(parts: Parts): LensApi {
  const { lenses } = parts.casebook;
  const shipped = parts.library.plan;
  const { writing } = writer(parts);
  const kept = (): KeptLenses => ({
    own: lenses.content,
    revision: lenses.revision,
    savedAt: lenses.savedAt,
    shipped,
  });

  function change(how: (own: OwnLenses) => Outcome<OwnLenses>): Promise<Outcome<KeptLenses>> {
    return announcing(
      parts,
      "lenses",
      writing(async () => {
        const changed = await lenses.change(parts.clock.at(), how);
        return changed.ok ? done(kept()) : changed;
      }),
      ({ revision }) => ({ revision }),
    );
  }

  return {
    readWalkPlan: async () => done(presentPlan(parts)),
    readOwnLenses: async () => done(kept()),
    changeOwnLenses: ({ revision, own }) =>
      change(() => (revision === undefined || revision === lenses.revision ? done(own) : refused("changed-elsewhere"))),
    exportLensPack: async () =>
      done({
        name: `casebook-lenses-${parts.clock.today()}.json`,
        text: writePack(shipped, lenses.content),
      }),
    async previewLensPack({ text }) {
      const taking = takeInText(shipped, lenses.content, text);
      return done(
        taking.ok
          ? { kind: "fine", preview: previewChange(shipped, lenses.content, taking.own) }
          : { kind: "faulty", faults: taking.faults },
      );
    },
    async importLensPack({ text }) {
      const takeIn = (own: OwnLenses) => takeInText(shipped, own, text);
      if (parts.casebook.writable && takeIn(lenses.content).ok) await parts.beforeImport();
      return change((own) => {
        const taking = takeIn(own);
        return taking.ok ? done(taking.own) : refused("bad-input");
      });
    },
  };
}
