import { expect, test } from "vitest";
import type { Retagged } from "../../../core/dilemma/tagging.ts";
import { done, refused } from "../../../core/outcome.ts";
import { goodChoice, openDilemma } from "../../core/dilemma/any-dilemma.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, openApp, value } from "../open-app.ts";

/** A dilemma that is nowhere. */
const gone = "0b7f1f0e-2f0a-4c43-9d5a-000000000009";

function step(id: string, before: string[], after: string[]): Retagged {
  return { id, before, after };
}

async function started(app: App, title = "The lease"): Promise<string> {
  return value(await app.ask("startDilemma", { change: { title, options: openDilemma.options } })).dilemma.id;
}

async function decided(app: App, title?: string): Promise<string> {
  const id = await started(app, title);
  value(await app.ask("decideDilemma", { id, choice: goodChoice }));
  return id;
}

async function tagsOf(app: App): Promise<Record<string, readonly string[]>> {
  const summaries = value(await app.ask("listDilemmas", {}));
  return Object.fromEntries(summaries.map(({ title, tags }) => [title, tags]));
}

test("several dilemmas are tagged in one step, decided or open, each tag once and without blanks", async () => {
  const app = await openApp();
  const ids = [await started(app, "One"), await decided(app, "Two"), await started(app, "Three")];
  const [first = "", second = "", third = ""] = ids;
  const tagging = [
    await app.ask("tagDilemmas", { ids: [first, second], add: [" bread ", "bread", " "], remove: [] }),
    await app.ask("tagDilemmas", { ids, add: ["lease"], remove: ["bread"] }),
    await app.ask("tagDilemmas", { ids: [first, third], add: ["lease", "x"], remove: ["gone"] }),
    await app.ask("tagDilemmas", { ids, add: ["lease"], remove: [] }),
  ];
  expect(tagging.map((outcome) => value(outcome))).toEqual([
    { retagged: [step(first, [], ["bread"]), step(second, [], ["bread"])], stopped: null },
    {
      retagged: [step(first, ["bread"], ["lease"]), step(second, ["bread"], ["lease"]), step(third, [], ["lease"])],
      stopped: null,
    },
    { retagged: [step(first, ["lease"], ["lease", "x"]), step(third, ["lease"], ["lease", "x"])], stopped: null },
    { retagged: [], stopped: null },
  ]);
  expect(await tagsOf(app)).toEqual({ One: ["lease", "x"], Two: ["lease"], Three: ["lease", "x"] });
  await app.close();
});

test("tagging stops at the first that cannot be written, and says which it reached", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const ids = [await started(app, "One"), await started(app, "Two"), await started(app, "Three")];
  const [first = "", second = ""] = ids;
  app.announced.length = 0;
  expect(await app.ask("tagDilemmas", { ids: [first, gone, second], add: ["x"], remove: [] })).toEqual(
    done({ retagged: [step(first, [], ["x"])], stopped: "not-found" }),
  );
  expect([await tagsOf(app), app.announced]).toEqual([{ One: ["x"], Two: [], Three: [] }, [{ kind: "dilemmas" }]]);
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  expect(await app.ask("tagDilemmas", { ids, add: ["y"], remove: ["x"] })).toEqual(refused("disk-full"));
  expect([await tagsOf(app), app.announced]).toEqual([{ One: ["x"], Two: [], Three: [] }, [{ kind: "dilemmas" }]]);
  await app.close();
});

test("tags are taken back as they stood, those given since stay, and one in the bin holds up no other", async () => {
  const app = await openApp();
  const ids = [await started(app, "One"), await decided(app, "Two"), await started(app, "Three")];
  const [first = "", second = "", third = ""] = ids;
  await app.ask("tagDilemmas", { ids: [first, second], add: ["bread", "lease", "till"], remove: [] });
  const { retagged } = value(await app.ask("tagDilemmas", { ids, add: ["till", "x"], remove: ["bread", "till"] }));
  await app.ask("tagDilemmas", { ids: [second], add: ["since"], remove: [] });
  await app.ask("binDilemma", { id: third });
  app.announced.length = 0;
  const answer = await app.ask("takeBackTags", { retagged: [...retagged] });
  expect(answer).toEqual(done({ left: [step(third, [], ["till", "x"])], reason: "not-found" }));
  await app.ask("restoreDilemma", { id: third });
  await app.ask("takeBackTags", { retagged: [...value(answer).left] });
  expect([await tagsOf(app), app.announced]).toEqual([
    { One: ["bread", "lease", "till"], Two: ["bread", "lease", "till", "since"], Three: [] },
    [{ kind: "dilemmas" }, { kind: "dilemmas", id: third }, { kind: "dilemmas" }],
  ]);
  await app.close();
});

test("more tags than a dilemma can hold are refused and none of them is added", async () => {
  const app = await openApp();
  const id = await started(app, "One");
  const tags = (from: number) => Array.from({ length: 20 }, (_, place) => `tag ${from + place}`);
  await app.ask("tagDilemmas", { ids: [id], add: tags(0), remove: [] });
  await app.ask("tagDilemmas", { ids: [id], add: tags(20), remove: [] });
  expect(await app.ask("tagDilemmas", { ids: [id], add: tags(40), remove: [] })).toEqual(refused("incomplete"));
  expect((await tagsOf(app)).One).toEqual([...tags(0), ...tags(20)]);
  await app.close();
});
