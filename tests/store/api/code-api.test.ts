import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refused } from "../../../core/outcome.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { type App, at, openApp, value } from "../open-app.ts";

const options = [{ id: "tell", title: "Tell them", gains: "", pays: "", cost: "" }];

async function reviewed(app: App) {
  const change = { title: "The rolls", options };
  const { id } = value(await app.ask("startDilemma", { change })).dilemma;
  const { decision } = value(await app.ask("decideDilemma", { id, choice: goodChoice })).dilemma;
  const outcomes = (decision?.predictions ?? []).map((one) => ({ predictionId: one.id, outcome: "partly" as const }));
  const lookBack = {
    happened: "Fine",
    outcomes,
    process: "good",
    result: "good",
    lesson: "Ask.",
    again: null,
  } as const;
  const { reviews } = value(await app.ask("reviewDilemma", { id, lookBack })).dilemma;
  return { dilemmaId: id, reviewId: reviews[0]?.id ?? "" };
}

test("a lesson becomes an article once, and the code is there after opening again", async () => {
  const app = await openApp();
  const from = await reviewed(app);
  const kept = value(await app.ask("adoptArticle", { text: "We ask.", from }));
  expect([
    await app.ask("adoptArticle", { text: "We ask again.", from }),
    await app.ask("adoptArticle", { text: "We ask.", from: { ...from, reviewId: "gone" } }),
    await app.ask("adoptArticle", { text: "We ask.", from: { ...from, dilemmaId: crypto.randomUUID() } }),
    app.announced.filter((event) => event.kind === "code").length,
  ]).toEqual([refused("already-there"), refused("not-found"), refused("not-found"), 1]);
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(value(await again.ask("readHouseCode", {}))).toEqual(kept);
  expect(kept.articles).toEqual([{ id: expect.any(String), number: 1, wordings: [{ at, text: "We ask." }], from }]);
  await again.close();
});

test("an article that a dilemma cites keeps its number when it is withdrawn, and the dilemma its words", async () => {
  const app = await openApp();
  const [article] = value(await app.ask("adoptArticle", { text: "We ask.", from: null })).articles;
  const articleId = article?.id ?? "";
  const citations = [{ articleId, stance: "against" as const, note: "No time" }];
  const { id } = value(await app.ask("startDilemma", { change: { title: "The rolls", options, citations } })).dilemma;
  await app.ask("decideDilemma", { id, choice: goodChoice });
  const code = value(await app.ask("withdrawArticle", { articleId }));
  expect(code).toEqual({
    articles: [
      {
        ...article,
        wordings: [
          { at, text: "We ask." },
          { at: "2026-11-22T10:00:00.001Z", text: null },
        ],
      },
    ],
    casesUnder: [
      {
        articleId,
        dilemmaId: id,
        title: "The rolls",
        stance: "against",
        note: "No time",
        decidedAt: at,
        text: "We ask.",
      },
    ],
  });
  expect(await app.ask("editDilemma", { id, revision: 2, change: { citations: [] } })).toEqual(refused("locked"));
  await app.close();
});

test("two windows that reword one article: the second is told, and nothing is lost", async () => {
  const app = await openApp();
  const [article] = value(await app.ask("adoptArticle", { text: "We ask.", from: null })).articles;
  const articleId = article?.id ?? "";
  const [one, other] = await Promise.all([
    app.ask("rewordArticle", { articleId, wordings: 1, text: "We ask first." }),
    app.ask("rewordArticle", { articleId, wordings: 1, text: "We ask twice." }),
  ]);
  expect([one.ok, other]).toEqual([true, refused("changed-elsewhere")]);
  await app.close();
});

test("a code by a newer Casebook is read, named and never written over", async () => {
  const app = await openApp();
  await app.ask("adoptArticle", { text: "We ask.", from: null });
  await app.close();
  const path = join(app.folder, "code.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const before = await readFile(path, "utf8");
  const again = await openApp({ folder: app.folder });
  expect([
    value(await again.ask("readHouseCode", {})).articles.length,
    await again.ask("adoptArticle", { text: "One price.", from: null }),
    value(await again.ask("listNotices", {})),
    await readFile(path, "utf8"),
  ]).toEqual([1, refused("newer-version"), [{ kind: "newer", name: "code.json", detail: "2" }], before]);
  await again.close();
});

test("in a casebook that cannot be written the code is read and refuses every change", async () => {
  const app = await openApp();
  const [article] = value(await app.ask("adoptArticle", { text: "We ask.", from: null })).articles;
  await app.close();
  const path = join(app.folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const again = await openApp({ folder: app.folder });
  const articleId = article?.id ?? "";
  expect([
    value(await again.ask("readHouseCode", {})).articles.length,
    await again.ask("rewordArticle", { articleId, wordings: 1, text: "One price." }),
    await again.ask("withdrawArticle", { articleId }),
    await again.ask("listStarters", {}).then((starters) => starters.ok),
  ]).toEqual([1, refused("read-only"), refused("read-only"), true]);
  await again.close();
});
