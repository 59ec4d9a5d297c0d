import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addDays } from "../../core/days.ts";
import { decide } from "../../core/dilemma/decide.ts";
import { newDilemma, partNames } from "../../core/dilemma/dilemma.ts";
import { statusOf } from "../../core/dilemma/status.ts";
import { dueReviews, summarise } from "../../core/dilemma/summary.ts";
import { readSample } from "../../core/sample.ts";
import { findings } from "../../core/walk/findings.ts";
import { openLibrary } from "../../store/library.ts";

const cases = join(import.meta.dirname, "..", "..", "cases");
const today = "2026-11-22";
const file = parse(await readFile(join(cases, "sample", "dilemmas.yaml"), "utf8"));
let made = 0;
const newId = () => `0b7f1f0e-2f0a-4c43-9d5a-${String(++made).padStart(12, "0")}`;
const sample = readSample(file, today, newId);
const { plan, excuses } = await openLibrary(cases);

test("the sample shows a journal at every stage, each entry marked as a sample", () => {
  expect(sample.map(statusOf)).toEqual(["draft", "weighing", "decided", "decided", "reviewed"]);
  expect(sample.map((dilemma) => dilemma.sample)).toEqual(sample.map(() => true));
  expect(new Set(sample.map((dilemma) => dilemma.id)).size).toBe(5);
});

test("one review is due and one is to come, on whatever day the sample is added", () => {
  for (const day of [today, "2027-03-01", "2028-02-29"]) {
    const summaries = readSample(file, day, newId).map((dilemma) => summarise(dilemma, dilemma.createdAt, false, plan));
    expect(dueReviews(summaries, day).map((due) => due.nextReview)).toEqual([addDays(day, -3)]);
    expect(summaries.filter((summary) => (summary.nextReview ?? "") > day).map((later) => later.nextReview)).toEqual([
      addDays(day, 21),
    ]);
  }
});

test("nothing in the sample happens before it was written, or after today", () => {
  for (const dilemma of sample) {
    const moments = [
      dilemma.createdAt,
      ...(dilemma.decision === null ? [] : [dilemma.decision.decidedAt]),
      ...[...dilemma.amendments, ...dilemma.reviews].map(({ at }) => at),
    ];
    expect(moments).toEqual(moments.toSorted());
    expect(moments.at(-1)?.slice(0, 10)).toSatisfy((day: string) => day <= today);
    const done = dilemma.followUps.flatMap(({ doneOn }) => (doneOn === null ? [] : [doneOn]));
    expect(done.filter((day) => day < dilemma.createdAt.slice(0, 10) || day > today)).toEqual([]);
  }
});

test("every answer of the sample belongs to a question of the walk, as it reads now", () => {
  const asked = new Map(plan.lenses.flatMap((lens) => lens.questions.map(({ id, ask }) => [id, ask])));
  const stops = plan.stops.map(({ id }) => id);
  for (const { walk } of sample) {
    expect(Object.entries(walk.answers).map(([id, answer]) => [id, answer.asked])).toEqual(
      Object.keys(walk.answers).map((id) => [id, asked.get(id)]),
    );
    expect(stops).toEqual(expect.arrayContaining(Object.keys(walk.stops)));
  }
});

test("every excuse of the sample belongs to one that ships, with its question as it reads now", () => {
  const asked = new Map(excuses.map(({ id, asks }) => [id, asks]));
  const heard = sample.flatMap((dilemma) => dilemma.excuses);
  expect(heard.map((excuse) => [excuse.id, excuse.asked])).toEqual(heard.map(({ id }) => [id, asked.get(id)]));
  expect(heard.length).toBeGreaterThan(1);
});

test("whoever the sample names by an id stands in the same dilemma", () => {
  for (const { stakeholders, options, ledger } of sample) {
    const people = stakeholders.map(({ id }) => id);
    const named = [
      ...stakeholders.flatMap(({ serves }) => (serves === null ? [] : [serves])),
      ...ledger.map(({ personId }) => personId),
    ];
    expect(named.filter((id) => !people.includes(id))).toEqual([]);
    expect(ledger.filter(({ optionId }) => !options.some(({ id }) => id === optionId))).toEqual([]);
  }
});

test("the dilemma that is being weighed shows every part that can be written, with somebody still to be heard", () => {
  const weighing = sample.find((dilemma) => statusOf(dilemma) === "weighing");
  if (weighing === undefined) throw new Error("No dilemma is being weighed");
  const blank = newDilemma(weighing.id, weighing.createdAt, "");
  const written = partNames.filter((part) => part !== "citations"); // No house code comes with the sample to be cited.
  const asBlank = written.filter((part) => JSON.stringify(weighing[part]) === JSON.stringify(blank[part]));
  expect(asBlank).toEqual([]);
  expect(weighing.consultations.map(({ said, changed }) => [said !== "", changed !== ""])).toEqual([
    [true, true],
    [false, false],
  ]);
});

test("days of who is heard, of what is to be done and of promises are told from the day the sample is added", () => {
  const record = {
    title: "A crate too few",
    consultations: [{ id: "marcus", who: "Marcus", byInDays: -2 }],
    followUps: [
      { id: "ring", who: "Ruth", what: "Ring the driver", byInDays: 2, doneDaysAgo: null },
      { id: "count", who: "Oksana", what: "Count the crates", byInDays: null, doneDaysAgo: 3 },
    ],
    promises: [{ id: "lamp", to: "Marcus", what: "A lamp that says so", byInDays: 9 }],
  };
  const dilemma = { writtenDaysAgo: 5, byInDays: 0, record, decided: null, amended: [], reviewed: [] };
  const read = readSample({ dilemmas: [dilemma] }, "2028-02-27", newId);
  expect(read.map(({ consultations, followUps, promises }) => ({ consultations, followUps, promises }))).toEqual([
    {
      consultations: [{ id: "marcus", who: "Marcus", from: "", how: "", by: "2028-02-25", said: "", changed: "" }],
      followUps: [
        { id: "ring", who: "Ruth", what: "Ring the driver", by: "2028-02-29", addedAt: null, doneOn: null },
        { id: "count", who: "Oksana", what: "Count the crates", by: null, addedAt: null, doneOn: "2028-02-24" },
      ],
      promises: [
        { id: "lamp", to: "Marcus", what: "A lamp that says so", by: "2028-03-07", addedAt: null, kept: "open" },
      ],
    },
  ]);
});

test("a day of the calendar in a sample is a bug and says so", () => {
  const [, weighing] = file.dilemmas;
  const promises = [{ id: "lamp", to: "Marcus", what: "A lamp", byInDays: null, by: "2026-11-22" }];
  const fixed = { ...weighing, record: { ...weighing.record, promises } };
  expect(() => readSample({ dilemmas: [fixed] }, today, newId)).toThrow(/"by"/);
});

test("the walk of the sample is half done and its lenses pull apart", () => {
  const weighing = sample.find((dilemma) => statusOf(dilemma) === "weighing");
  if (weighing === undefined) throw new Error("No dilemma is being weighed");
  const { thoughtAbout, total, pullsApart } = findings(plan, weighing.walk);
  expect(thoughtAbout / total).toBeGreaterThan(0.4);
  expect(thoughtAbout / total).toBeLessThan(0.7);
  expect(pullsApart).toBe(true);
});

test("each decision of the sample is one that the app would have taken", () => {
  for (const dilemma of sample) {
    if (dilemma.decision === null) continue;
    const { decidedAt, ...choice } = dilemma.decision;
    const ids = choice.predictions.map(({ id }) => id);
    const predictions = choice.predictions.map(({ id: _, ...prediction }) => prediction);
    const decided = decide(
      { ...dilemma, decision: null },
      { ...choice, predictions },
      decidedAt,
      () => ids.shift() ?? "",
    );
    expect(decided).toEqual({ ok: true, value: dilemma });
  }
});

test("a file of samples that does not fit is a bug and says so", () => {
  expect(() => readSample({ dilemmas: [{ title: "Old form" }] }, today, newId)).toThrow();
  expect(() => readSample({ dilemmas: [{ ...file.dilemmas[0], colour: "red" }] }, today, newId)).toThrow(/colour/);
});
