import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { Autosave } from "../../../renderer/parts/autosave.ts";
import type { Disk, Kind } from "../../../renderer/parts/standing.ts";

interface Sheet {
  readonly text: string;
  readonly names: readonly string[];
}

interface KeptSheet {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly sheet: Sheet;
}

/** A document of two parts, made up: its text may not be saved while it says "not yet". */
const kind: Kind<KeptSheet, Sheet> = {
  content: ({ sheet }) => sheet,
  withChange: (kept, change) => ({ ...kept, sheet: { ...kept.sheet, ...(change as Partial<Sheet>) } }),
  held: ({ text }) => (text === "not yet" ? ["text"] : []),
  locked: () => [],
};

const blank: KeptSheet = { revision: 0, savedAt: null, sheet: { text: "", names: [] } };

/** A disk that takes whole documents only, and on which others write too. */
function diskWith(first: KeptSheet) {
  let kept = first;
  function put(sheet: Sheet): KeptSheet {
    kept = { revision: kept.revision + 1, savedAt: `save ${kept.revision + 1}`, sheet };
    return kept;
  }
  const disk: Disk<KeptSheet, Sheet> = {
    save: async (revision, _, { sheet }) =>
      revision === kept.revision ? done(put(sheet)) : refused("changed-elsewhere"),
    read: async () => done(kept),
  };
  return { disk, put, sheet: () => kept.sheet };
}

test("two versions of any document are joined part by part, whole as the disk takes them", async () => {
  const { disk, put, sheet } = diskWith(blank);
  const autosave = new Autosave(blank, kind, disk);
  put({ text: "", names: ["Theirs"] });
  autosave.write({ text: "Mine" });
  const isSaved = await autosave.flush();
  expect({ isSaved, disk: sheet(), shown: autosave.shown() }).toEqual({
    isSaved: true,
    disk: { text: "Mine", names: ["Theirs"] },
    shown: {
      revision: 2,
      savedAt: "save 2",
      sheet: { text: "Mine", names: ["Theirs"] },
      standing: { kind: "saved", at: "save 2" },
      canUndo: true,
      canRedo: false,
    },
  });
});

test("a part that may not be saved yet waits on the screen, by its name, while the rest is saved", async () => {
  const { disk, sheet } = diskWith(blank);
  const autosave = new Autosave(blank, kind, disk);
  autosave.write({ text: "not yet", names: ["Rosa"] });
  await autosave.flush();
  expect([sheet(), autosave.shown().sheet, autosave.shown().standing]).toEqual([
    { text: "", names: ["Rosa"] },
    { text: "not yet", names: ["Rosa"] },
    { kind: "saved-but", at: "save 1", parts: ["text"] },
  ]);
});

test("what a request of this window saved is one step, which can be taken back", async () => {
  const { disk, put, sheet } = diskWith(blank);
  const autosave = new Autosave(blank, kind, disk);
  autosave.takeIn(put({ text: "Taken in", names: [] }));
  autosave.undo();
  await autosave.flush();
  expect([sheet(), autosave.shown().canRedo]).toEqual([blank.sheet, true]);
});
