import { expect, test } from "vitest";
import { openApp, value } from "../open-app.ts";

test("what is reviewed is counted at once, under its tag and under none", async () => {
  const { ask, close } = await openApp();
  const option = { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" };
  const { dilemma } = value(
    await ask("startDilemma", { change: { title: "One", tags: ["staff"], options: [option] } }),
  );
  const choice = {
    optionId: "tell",
    because: "They would want to know",
    predictions: [
      { text: "They stay", confidence: 80, known: "" },
      { text: "They pay", confidence: 40, known: "" },
    ],
    responsible: "Rosa",
    action: "",
    reviewOn: [],
  };
  const decided = value(await ask("decideDilemma", { id: dilemma.id, choice })).dilemma.decision;
  const outcomes = (decided?.predictions ?? []).map(({ id }, place) => ({
    predictionId: id,
    outcome: place === 0 ? ("as-predicted" as const) : ("disputed" as const),
  }));
  const lookBack = { happened: "They stayed", outcomes, lesson: "", again: null };
  value(await ask("reviewDilemma", { id: dilemma.id, lookBack: { ...lookBack, process: "poor", result: "good" } }));
  const [staff, pricing] = [await ask("readInsights", { tag: "staff" }), await ask("readInsights", { tag: "pricing" })];
  expect(value(staff)).toEqual(value(await ask("readInsights", { tag: null })));
  const { predictions, reliability, verdicts } = value(staff);
  expect([predictions, reliability, verdicts["dumb-luck"], value(pricing).dilemmas]).toEqual([
    { "as-predicted": 1, partly: 0, not: 0, "cannot-tell": 0, disputed: 1, open: 0 },
    { resolved: 1, calibration: null },
    1,
    0,
  ]);
  await close();
});

test("an exception that the list of excuses names is told when it repeats, and another excuse is not", async () => {
  const { ask, close } = await openApp();
  const heard = (id: string) => ({ id, asked: "What then?", answer: "" });
  for (const title of ["One", "Two"])
    value(
      await ask("startDilemma", { change: { title, excuses: [heard("just-this-once"), heard("everyone-does-it")] } }),
    );
  const { excuses, exceptions } = value(await ask("readInsights", { tag: null }));
  expect([excuses.map(({ id }) => id), exceptions]).toEqual([
    ["everyone-does-it", "just-this-once"],
    [{ id: "just-this-once", asked: "What then?", count: 2 }],
  ]);
  await close();
});
