import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLibrary } from "../../store/library.ts";
import { cases, openApp, value } from "../store/open-app.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const { excuses } = await openLibrary(cases);

test("there are a dozen excuses or a little more, and some of them ask for a small exception", () => {
  expect([excuses.length >= 12, excuses.length <= 14]).toEqual([true, true]);
  expect(excuses.filter(({ exception }) => exception === "yes").length).toBeGreaterThanOrEqual(3);
});

test.each(excuses.map(({ id, says, asks }) => [id, says, asks]))(
  "%s is answered with one question",
  (_, says, asks) => {
    expect([says?.match(/\.$/)?.length, asks?.match(/\?/g)?.length]).toEqual([1, 1]);
  },
);

test("the window is given the excuses of the library", async () => {
  const app = await openApp();
  expect(value(await app.ask("listExcuses", {}))).toEqual(excuses);
  await app.close();
});

test("a file of excuses that cannot be read is named with its field", async () => {
  const library = join(await temporaryFolder(), "cases");
  await cp(cases, library, { recursive: true });
  await writeFile(join(library, "excuses.yaml"), "excuses:\n  - id: a\n    says: A.\n");
  await expect(openLibrary(library)).rejects.toThrow(/excuses\.yaml, excuses\.0\.asks/);
});
