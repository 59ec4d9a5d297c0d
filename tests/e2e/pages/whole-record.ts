import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { addDays } from "../../../core/days.ts";
import { answerWords, type Dilemma } from "../../../core/dilemma/dilemma.ts";
import { ask } from "./contract.ts";
import { todayHere } from "./dilemma.ts";
import { scan } from "./whole-dilemma.ts";

/** A dilemma as its file holds it, told without what differs from run to run: names in place of ids, and no instants. */
export async function onDisk(page: Page, folder: string, id: string): Promise<unknown> {
  const text = await readFile(join(folder, "casebook", "dilemmas", `${id}.json`), "utf8");
  const { content } = JSON.parse(text) as { content: Dilemma };
  const names = new Map([
    ...(await ask(page, "listDilemmas", {})).map((summary) => [summary.id, summary.title] as const),
    ...(await ask(page, "readHouseCode", {})).articles.map((one) => [one.id, one.wordings[0]?.text ?? ""] as const),
    ...content.options.map((option) => [option.id, option.title] as const),
    ...content.stakeholders.map((person) => [person.id, person.name] as const),
    ...(content.decision?.predictions ?? []).map((prediction) => [prediction.id, prediction.text] as const),
  ]);
  return JSON.parse(JSON.stringify(content), (_key, value: unknown) => {
    if (typeof value !== "string") return value;
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return "then";
    return names.get(value) ?? value.replace(/^[0-9a-f-]{36}$/, "an id");
  });
}

/** The answers that `walkFully` gives. */
async function walked(page: Page): Promise<Dilemma["walk"]> {
  const { lenses, stops } = await ask(page, "readWalkPlan", {});
  const first = lenses[0]?.questions[0]?.id;
  return {
    length: "full",
    leaning: "Ring Joan",
    stops: Object.fromEntries(stops.map(({ id }) => [id, "no" as const])),
    answers: Object.fromEntries(
      lenses.flatMap(({ questions }) =>
        questions.map(({ id, ask: asked }, place) => [
          id,
          { answer: answerWords[place % answerWords.length] ?? "yes", note: id === first ? "I would." : "", asked },
        ]),
      ),
    ),
  };
}

/** The dilemma that the steps of `whole-dilemma.ts` make, told as `onDisk` tells it. */
export async function wholeRecord(page: Page): Promise<Dilemma> {
  const today = todayHere();
  const person = { stake: "", said: "", serves: null, needs: "", help: "" };
  return {
    id: "The almond flour",
    createdAt: "then",
    sample: false,
    title: "The almond flour",
    happened: "It was not only almond.",
    asked: "To say nothing.",
    by: "2099-12-01",
    kind: "mistake-to-repair",
    tags: ["flour"],
    mind: "Tired.",
    facts: [{ id: "an id", text: "Two sacks were mixed.", source: "The note" }],
    assumptions: [{ id: "an id", text: "Nobody is ill." }],
    stakeholders: [
      { ...person, id: "Joan", name: "Joan", row: "front-row" },
      { ...person, id: "Rolf", name: "Rolf", row: "suppliers", stake: "His name.", said: "Call me." },
      { ...person, id: "Lou", name: "Lou", row: "second-row", serves: "Joan", needs: "A card.", help: "Write it." },
    ],
    options: [
      { id: "Keep still", title: "Keep still", gains: "Us", pays: "Joan", cost: "$0" },
      { id: "Ring Joan", title: "Ring Joan", gains: "Joan", pays: "Us", cost: "$90" },
    ],
    ledger: [
      { optionId: "Keep still", personId: "Joan", gives: "much", gets: "nothing", risk: false, minds: true },
      { optionId: "Ring Joan", personId: "Joan", gives: null, gets: "some", risk: false, minds: false },
      { optionId: "Ring Joan", personId: "Rolf", gives: "little", gets: null, risk: true, minds: false },
    ],
    walk: await walked(page),
    consultations: [
      { id: "an id", who: "Lou", from: "", how: "", by: null, said: "", changed: "" },
      {
        id: "an id",
        who: "Joan",
        from: "Mara",
        how: "By phone",
        by: "2099-11-30",
        said: "Thank you.",
        changed: "The card.",
      },
    ],
    excuses: [
      {
        id: "only-a-small-amount",
        asked: "What does it come to when you count every time, and every person, it was small for?",
        answer: "Not to Lou.",
      },
    ],
    precedents: [{ kind: "case", id: "the-chatbot-that-promised", bearing: "distinguishes", why: "Nobody asked." }],
    citations: [{ articleId: "We call on the day.", stance: "against", note: "Not at night." }],
    speech: { to: "Joan", sentence: "It was mixed.", objection: "Since when?", reply: "Since Monday." },
    followUps: [{ id: "an id", who: "Mara", what: "Call Rolf", by: today, addedAt: null, doneOn: today }],
    promises: [{ id: "an id", to: "Joan", what: "A new cake", by: today, addedAt: null, kept: "kept" }],
    attachments: [
      {
        id: createHash("sha256").update(scan).digest("hex"),
        name: "note.pdf",
        type: "application/pdf",
        size: scan.length,
        addedAt: "then",
      },
    ],
    decision: {
      optionId: "Ring Joan",
      because: "She would ring me.",
      predictions: [
        { id: "She stays.", text: "She stays.", confidence: 75, known: "She orders." },
        { id: "Rolf pays.", text: "Rolf pays.", confidence: 0, known: "" },
      ],
      responsible: "Mara",
      action: "Ring.",
      reviewOn: [today, addDays(today, 365)],
      decidedAt: "then",
    },
    amendments: [{ id: "an id", at: "then", part: "facts", text: "Three sacks." }],
    reviews: [
      {
        id: "an id",
        at: "then",
        happened: "She laughed.",
        outcomes: [
          { predictionId: "She stays.", outcome: "as-predicted" },
          { predictionId: "Rolf pays.", outcome: "disputed" },
        ],
        process: "good",
        result: "poor",
        lesson: "Ring sooner.",
        again: "2099-01-01",
      },
    ],
    snoozedUntil: null,
    supersededBy: "Almonds again",
  };
}
