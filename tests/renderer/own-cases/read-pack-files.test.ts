import { expect, test } from "vitest";
import { readPackFiles } from "../../../renderer/own-cases/read-pack-files.ts";
import { english } from "../../../renderer/words/english.ts";

function inFolder(path: string): File {
  return Object.assign(new File(["text"], path.split("/").at(-1) ?? ""), { webkitRelativePath: path });
}

test("a pack is called after the folder that was chosen, whatever lies first in it", async () => {
  const given = ["Guild/drafts/old.md", "Guild/forty.md"].map(inFolder);
  expect(await readPackFiles(given, english)).toEqual({
    ok: true,
    folder: "Guild",
    files: [{ name: "forty.md", text: "text" }],
    faults: [],
    leftOut: 1,
  });
});
