import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { nothingOwn } from "../../../core/walk/own-lenses.ts";
import { goodChoice, openDilemma } from "../../core/dilemma/any-dilemma.ts";
import { at, openApp, today, value } from "../open-app.ts";

const own = {
  ...nothingOwn,
  wordings: { "no-rule-needed": { ask: "Would you sign it?" } },
  questionsOff: ["way-back"],
  help: { unsafe: "Rosa, 555 0101" },
};

test("the owner’s changes are kept, announced, and asked from then on", async () => {
  const app = await openApp();
  const before = value(await app.ask("readOwnLenses", {}));
  expect([before.own, before.revision, before.savedAt]).toEqual([nothingOwn, 0, null]);
  expect(value(await app.ask("changeOwnLenses", { revision: 0, own }))).toEqual({
    own,
    revision: 1,
    savedAt: at,
    shipped: before.shipped,
  });
  await app.close();
  const again = await openApp({ folder: app.folder });
  const { lenses, stops } = value(await again.ask("readWalkPlan", {}));
  const questions = lenses.flatMap((lens) => lens.questions);
  expect({
    ask: questions.find(({ id }) => id === "no-rule-needed")?.ask,
    isAsked: questions.some(({ id }) => id === "way-back"),
    help: stops.find(({ id }) => id === "unsafe")?.help,
    announced: app.announced,
  }).toEqual({
    ask: "Would you sign it?",
    isAsked: false,
    help: "Rosa, 555 0101",
    announced: [{ kind: "lenses", revision: 1 }],
  });
  await again.close();
});

test("the list says what is strained by the lenses as they stand, and of a decided walk what was strained then", async () => {
  const app = await openApp();
  const question = value(await app.ask("readWalkPlan", {})).lenses[0]?.questions[0];
  const [id, lens] = [question?.id ?? "", value(await app.ask("readWalkPlan", {})).lenses[0]?.id ?? ""];
  const answers = { [id]: { answer: "no" as const, note: "", asked: question?.ask ?? "" } };
  const walk = { length: "full" as const, leaning: null, stops: {}, answers };
  const change = { options: openDilemma.options, walk };
  await app.ask("startDilemma", { change: { ...change, title: "Open" } });
  const { dilemma } = value(await app.ask("startDilemma", { change: { ...change, title: "Decided" } }));
  value(await app.ask("decideDilemma", { id: dilemma.id, choice: goodChoice }));
  const strained = async () => {
    const summaries = value(await app.ask("listDilemmas", {}));
    return Object.fromEntries(summaries.map((summary) => [summary.title, summary.strained]));
  };
  const before = await strained();
  await app.ask("changeOwnLenses", { own: { ...nothingOwn, lensesOff: [lens] } });
  expect([before, await strained()]).toEqual([
    { Open: [lens], Decided: [lens] },
    { Open: [], Decided: [lens] },
  ]);
  await app.close();
});

test("a change made on an older state is refused, and one that names no state is taken", async () => {
  const app = await openApp();
  await app.ask("changeOwnLenses", { revision: 0, own });
  expect([
    await app.ask("changeOwnLenses", { revision: 0, own: nothingOwn }),
    value(await app.ask("readOwnLenses", {})).own,
    value(await app.ask("changeOwnLenses", { own: nothingOwn })).revision,
  ]).toEqual([refused("changed-elsewhere"), own, 2]);
  await app.close();
});

test("a pack is exported, looked at without a change, and taken in", async () => {
  const app = await openApp();
  await app.ask("changeOwnLenses", { own });
  const plan = value(await app.ask("readWalkPlan", {}));
  const { name, text } = value(await app.ask("exportLensPack", {}));
  await app.ask("changeOwnLenses", { own: nothingOwn });
  const judged = value(await app.ask("previewLensPack", { text }));
  expect(judged.kind === "fine" && judged.preview).toMatchObject({
    reworded: [{ after: "Would you sign it?" }],
    help: [{ after: "Rosa, 555 0101" }],
    switchedOff: [expect.stringContaining("turn back")],
    newQuestions: [],
  });
  expect(value(await app.ask("readOwnLenses", {})).own).toEqual(nothingOwn);
  expect(value(await app.ask("importLensPack", { text })).revision).toBe(3);
  expect([name, await app.ask("readWalkPlan", {})]).toEqual([`casebook-lenses-${today}.json`, done(plan)]);
  await app.close();
});

test("a pack with faults is named field by field, and taking it in changes nothing", async () => {
  const app = await openApp();
  const text = JSON.stringify({ format: "casebook-lens-pack", version: 1, lenses: "many", stops: [] });
  expect([
    value(await app.ask("previewLensPack", { text })),
    await app.ask("importLensPack", { text }),
    app.announced,
  ]).toEqual([
    { kind: "faulty", faults: [{ file: "lens pack", field: "list of lenses", problem: expect.any(String) }] },
    refused("bad-input"),
    [],
  ]);
  await app.close();
});

test("a casebook that cannot be written asks its own questions still, and refuses to change them", async () => {
  const first = await openApp();
  await first.ask("changeOwnLenses", { own });
  await first.close();
  const path = join(first.folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const app = await openApp({ folder: first.folder });
  const { text } = value(await app.ask("exportLensPack", {}));
  expect([
    value(await app.ask("readOwnLenses", {})).own,
    await app.ask("changeOwnLenses", { own: nothingOwn }),
    await app.ask("importLensPack", { text }),
  ]).toEqual([own, refused("read-only"), refused("read-only")]);
  await app.close();
});
