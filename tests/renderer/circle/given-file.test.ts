import { expect, test } from "vitest";
import { fileOf } from "../../../renderer/circle/given-file.ts";

test("what the system opened becomes a file like one that was chosen, and what was not read says why", async () => {
  const chosen = new File(["{}"], "chosen.casefile");
  const read = fileOf({ kind: "read", name: "rolls.casefile", bytes: new Uint8Array([123, 125]) });
  if (!(read instanceof File)) throw new Error(read);
  expect({
    chosen: fileOf(chosen) === chosen,
    read: [read.name, await read.text()],
    others: (["too-large", "unreadable"] as const).map((kind) => fileOf({ kind, name: "rolls.casefile" })),
  }).toEqual({ chosen: true, read: ["rolls.casefile", "{}"], others: ["too-large", "unreadable"] });
});
