import fc from "fast-check";
import { expect, test } from "vitest";
import { type Listing, wholeJournal } from "../../../core/dilemma/listing.ts";
import { done, refused } from "../../../core/outcome.ts";
import { goodChoice, openDilemma } from "../../core/dilemma/any-dilemma.ts";
import { bytesIn } from "../bytes-in.ts";
import { type App, openApp, today, value } from "../open-app.ts";

/** A dilemma that is nowhere. */
const gone = "0b7f1f0e-2f0a-4c43-9d5a-000000000009";

async function started(app: App, title = "The lease"): Promise<string> {
  return value(await app.ask("startDilemma", { change: { title, options: openDilemma.options } })).dilemma.id;
}

async function decided(app: App, title?: string): Promise<string> {
  const id = await started(app, title);
  value(await app.ask("decideDilemma", { id, choice: goodChoice }));
  return id;
}

/** Which dilemma stands in the place of which. */
async function places(app: App, ids: readonly string[]): Promise<Map<string, string>> {
  const pairs = new Map<string, string>();
  for (const id of ids) {
    const read = await app.ask("readDilemma", { id });
    if (read.ok && read.value.dilemma.supersededBy !== null) pairs.set(id, read.value.dilemma.supersededBy);
  }
  return pairs;
}

function isCircle(pairs: ReadonlyMap<string, string>, id: string): boolean {
  let next = pairs.get(id);
  for (let step = 0; step < pairs.size && next !== undefined && next !== id; step += 1) next = pairs.get(next);
  return next === id;
}

test("a dilemma is superseded by one that is there, in no circle, though both are asked for at once", async () => {
  const app = await openApp();
  const [one, other] = [await decided(app), await decided(app)];
  expect(await app.ask("supersedeDilemma", { id: one, by: gone })).toEqual(refused("not-found"));
  const both = await Promise.all([
    app.ask("supersedeDilemma", { id: one, by: other }),
    app.ask("supersedeDilemma", { id: other, by: one }),
  ]);
  expect(both.map((answer) => (answer.ok ? "done" : answer.reason))).toEqual(["done", "bad-input"]);
  await app.close();
});

test("no circle ever comes of superseding, binning and restoring, in whatever order and however many at once", async () => {
  const place = fc.nat({ max: 3 });
  const step = fc.record({
    what: fc.constantFrom("supersede", "supersede", "bin", "restore"),
    from: place,
    to: place,
    atOnce: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16, size: "max" }), async (steps) => {
      const app = await openApp();
      const ids = [await decided(app), await decided(app), await decided(app), await decided(app)];
      for (const { what, from, to, atOnce } of steps) {
        const [id = "", by = ""] = [ids[from], ids[to]];
        const asked =
          what === "bin"
            ? app.ask("binDilemma", { id })
            : what === "restore"
              ? app.ask("restoreDilemma", { id })
              : app.ask("supersedeDilemma", { id, by });
        if (!atOnce) await asked;
      }
      for (const id of ids) await app.ask("restoreDilemma", { id });
      const pairs = await places(app, ids);
      expect(ids.filter((id) => isCircle(pairs, id))).toEqual([]);
      await app.close();
    }),
    { numRuns: 25 },
  );
});

test("a dilemma that is superseded waits for no review and stands as it stood", async () => {
  const app = await openApp();
  const [id, by] = [await decided(app), await started(app)];
  const before = value(await app.ask("readDilemma", { id })).dilemma;
  expect(value(await app.ask("supersedeDilemma", { id, by })).dilemma).toEqual({ ...before, supersededBy: by });
  expect(await app.ask("snoozeReview", { id, until: today })).toEqual(refused("not-decided"));
  const summaries = value(await app.ask("listDilemmas", {}));
  expect(summaries.find((summary) => summary.id === id)).toMatchObject({ status: "superseded", nextReview: null });
  await app.close();
});

test("more follow-ups, promises and views than a file can hold are refused, and all of it reads at the next start", async () => {
  const app = await openApp();
  const id = await decided(app);
  const answers = { followUps: true, promises: true };
  for (let count = 0; count <= 100; count += 1) {
    answers.followUps = (await app.ask("addFollowUp", { id, who: "Rosa", what: `Ring ${count}`, by: null })).ok;
    answers.promises = (await app.ask("addPromise", { id, to: "Ines", what: `Bread ${count}`, by: null })).ok;
  }
  const listing = wholeJournal;
  for (let count = 0; count < 50; count += 1) value(await app.ask("saveView", { name: `View ${count}`, listing }));
  expect([answers, await app.ask("saveView", { name: "One too many", listing })]).toEqual([
    { followUps: false, promises: false },
    refused("bad-input"),
  ]);
  expect((await app.ask("saveView", { name: "View 7", listing })).ok).toBe(true);
  const before = [await app.ask("readDilemma", { id }), await app.ask("listViews", {})];
  await app.close();
  const again = await openApp({ folder: app.folder });
  const notices = await again.ask("listNotices", {});
  expect([[await again.ask("readDilemma", { id }), await again.ask("listViews", {})], notices]).toEqual([
    before,
    done([]),
  ]);
  await again.close();
});

test("follow-ups and promises go on after the decision, and refuse what the core refuses", async () => {
  const app = await openApp();
  const id = await decided(app);
  const answers = [
    await app.ask("addFollowUp", { id, who: "everyone", what: "Ring", by: null }),
    await app.ask("addFollowUp", { id, who: "Rosa", what: " ", by: null }),
    await app.ask("addPromise", { id, to: "Ines", what: "", by: null }),
    await app.ask("markFollowUp", { id, followUpId: "gone", doneOn: today }),
    await app.ask("markPromise", { id, promiseId: "gone", kept: "kept" }),
    await app.ask("snoozeReview", { id: await started(app), until: today }),
  ];
  expect(answers.map((answer) => (answer.ok ? "done" : answer.reason))).toEqual([
    "not-one-person",
    "incomplete",
    "incomplete",
    "not-found",
    "not-found",
    "not-decided",
  ]);
  expect((await app.ask("addFollowUp", { id, who: "Rosa", what: "Ring", by: today })).ok).toBe(true);
  await app.close();
});

test("views are kept by their name, across starts, and one that is not there is dropped without harm", async () => {
  const app = await openApp();
  const listing: Listing = { ...wholeJournal, order: "title" };
  await app.ask("saveView", { name: "One", listing });
  await app.ask("saveView", { name: "Two", listing });
  await app.ask("saveView", { name: "One", listing: { ...listing, order: "due" } });
  await app.ask("dropView", { name: "Three" });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(await again.ask("listViews", {})).toEqual(
    done([
      { name: "Two", listing },
      { name: "One", listing: { ...listing, order: "due" } },
    ]),
  );
  await again.close();
});

test("what does not fit the contract is refused at the door and nothing is written", async () => {
  const app = await openApp();
  const id = await decided(app);
  const before = bytesIn(app.folder);
  const wrong: readonly [Parameters<App["ask"]>[0], object][] = [
    ["snoozeReview", { id, until: "soon" }],
    ["snoozeReview", { id, until: "2026-02-30" }],
    ["supersedeDilemma", { id, by: "../other" }],
    ["supersedeDilemma", { id, by: id, force: true }],
    ["addFollowUp", { id, who: "Rosa", what: "Ring", by: null, doneOn: today }],
    ["addPromise", { id, to: "Ines", what: "Bread", by: null, kept: "kept" }],
    ["markFollowUp", { id, followUpId: "constructor", doneOn: null }],
    ["markFollowUp", { id, followUpId: "f", doneOn: "2026-13-01" }],
    ["markPromise", { id, promiseId: "p", kept: "maybe" }],
    ["readDilemmaOn", { id, day: "../../x" }],
    ["readDilemmaOn", { id: "../x", day: today }],
    ["tagDilemmas", { ids: [id, "x"], add: [], remove: [] }],
    ["tagDilemmas", { ids: [id], add: [""], remove: [] }],
    ["takeBackTags", { retagged: [{ id: "x", before: [], after: [] }] }],
    ["takeBackTags", { retagged: [{ id, before: ["x".repeat(301)], after: [] }] }],
    ["addAttachment", { id, name: "x.png", bytes: "not base64!" }],
    ["addAttachment", { id, name: "", bytes: "" }],
    ["addAttachment", { id, name: "x", bytes: "", type: "image/png" }],
    ["readAttachment", { id, attachmentId: "../casebook.json" }],
    ["removeAttachment", { id, attachmentId: "A".repeat(64) }],
    ["saveView", { name: "", listing: {} }],
    ["dropView", {}],
  ];
  for (const [channel, input] of wrong)
    expect([channel, input, await app.ask(channel, input as never)]).toEqual([channel, input, refused("bad-input")]);
  expect(bytesIn(app.folder)).toEqual(before);
  await app.close();
});
