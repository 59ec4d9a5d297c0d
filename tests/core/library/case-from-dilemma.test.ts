import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseFromDilemma } from "../../../core/library/case-from-dilemma.ts";
import { caseOf } from "../../../core/library/case-of.ts";
import { type OwnCase, ownCaseFormat } from "../../../core/library/own-case.ts";
import { openLibrary } from "../../../store/library.ts";
import { anyDilemma, decidedDilemma } from "../dilemma/any-dilemma.ts";

const { plan } = await openLibrary(join(import.meta.dirname, "..", "..", "..", "cases"));
const words = { knownThen: "Known:", gains: "Gains", pays: "Pays", cost: "Costs" };
const at = "2026-11-22T10:00:00.000Z";
const how = { id: "a-case", at, plan, words };
const [lens] = plan.lenses;
const [question] = lens?.questions ?? [];
if (lens === undefined || question === undefined) throw new Error("No lens");

test("a decided dilemma becomes a case with what it says, and its state of mind stays behind", () => {
  const made = caseFromDilemma(
    {
      ...decidedDilemma,
      happened: "The croissants were missing. Nobody had rung.",
      asked: "Who tells them?",
      mind: "I was tired",
      tags: ["Wages", "quality and safety", "croissants"],
      facts: [{ id: "f", text: "Twenty were ordered", source: "the slip" }],
      stakeholders: [
        {
          id: "ines",
          name: "Ines",
          row: "front-row",
          stake: "Her guests",
          said: "",
          serves: null,
          needs: "",
          help: "",
        },
        { id: "none", name: " ", row: "staff", stake: "", said: "", serves: null, needs: "", help: "" },
      ],
      options: [
        { id: "tell", title: "Tell them", gains: "Ines", pays: "we do", cost: "an hour" },
        { id: "wait", title: "Wait", gains: "", pays: "", cost: "" },
      ],
      walk: {
        length: null,
        leaning: null,
        stops: {},
        answers: { [question.id]: { answer: "no", note: "Not as we would want it", asked: question.ask } },
      },
      precedents: [
        { kind: "case", id: "the-fifty-dollar-cap", bearing: null, why: "a mistake too" },
        { kind: "dilemma", id: decidedDilemma.id, bearing: null, why: "" },
      ],
      reviews: [
        {
          id: "r",
          at: "2026-12-01T08:00:00.000Z",
          happened: "They stayed",
          outcomes: [],
          process: "good",
          result: "good",
          lesson: "",
          again: null,
        },
      ],
    },
    how,
  );
  const blank = {
    business: "",
    trade: null,
    size: null,
    level: "core",
    minutes: 15,
    contentNote: "",
  } as const;
  expect(made).toEqual({
    ...blank,
    id: "a-case",
    createdAt: at,
    origin: { kind: "own", dilemmaId: decidedDilemma.id },
    kind: "own",
    title: "The missing croissants",
    hook: "The croissants were missing.",
    categories: ["wages-tips", "quality-safety"],
    lenses: [lens.id],
    asOf: "2026-11",
    situation: "The croissants were missing. Nobody had rung.\n\nKnown:\n\n- Twenty were ordered",
    people: [{ id: "ines", who: "Ines", row: "front-row", stake: "Her guests" }],
    question: "Who tells them?",
    options: [
      { id: "tell", title: "Tell them", text: "Gains: Ines\n\nPays: we do\n\nCosts: an hour" },
      { id: "wait", title: "Wait", text: "" },
    ],
    did: "Tell them\n\nThey would want to know\n\nRing on Tuesday",
    happened: "2026-12-01: They stayed",
    through: [{ lens: lens.id, text: "Not as we would want it" }],
    differ: "",
    asked: [],
    discuss: [],
    teaching: "",
    sources: [],
    related: [{ id: "the-fifty-dollar-cap", why: "a mistake too" }],
  } satisfies OwnCase);
});

test("any dilemma becomes a case that can be written to the disk and read like any other", () => {
  fc.assert(
    fc.property(anyDilemma, (dilemma) => {
      const made = caseFromDilemma(dilemma, how);
      expect(ownCaseFormat.schema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      expect(caseOf(made).matter).toMatchObject({ title: dilemma.title, kind: "own" });
    }),
  );
});

test("a text that is cut ends with a whole character", () => {
  const happened = `${"x".repeat(299)}🥐 and more`;
  expect(caseFromDilemma({ ...decidedDilemma, happened }, how).hook).toBe("x".repeat(299));
});

test("texts that fill a dilemma to the brim still fit into the case", () => {
  const long = "x".repeat(200_000);
  const options = [{ id: "tell", title: "y".repeat(300), gains: long, pays: long, cost: long }];
  const made = caseFromDilemma({ ...decidedDilemma, happened: long, asked: long, options }, how);
  expect([made.hook.length, made.situation.length, made.options[0]?.text.length]).toEqual([300, 200_000, 200_000]);
});
