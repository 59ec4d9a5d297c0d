import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";
import { Sheet } from "../../../renderer/handouts/sheet.tsx";
import { offeredSheets, type SheetKind, sheetKinds } from "../../../renderer/handouts/sheet-kind.ts";
import { blockOf, copiedCase, sessionOf } from "../../core/workshop/written-session.ts";

/** A case with a word of its own in each place. */
const marked: SessionCase = {
  ...copiedCase("the-rolls"),
  title: "open-title",
  hook: "sealed-hook",
  business: "aside-business",
  asked: [{ id: "a", text: "aside-asked" }],
  asOf: "aside-as-of",
  contentNote: "open-note",
  situation: "open-situation",
  people: [{ id: "p", who: "open-who", row: "staff", stake: "open-stake" }],
  question: "open-question",
  options: [
    { id: "yes", title: "open-option", text: "open-cost" },
    { id: "no", title: "open-other", text: "" },
  ],
  did: "sealed-did",
  happened: "sealed-happened",
  through: [{ lens: "integrity", text: "sealed-through" }],
  differ: "sealed-differ",
  discuss: [{ id: "d", text: "sealed-discuss" }],
  teaching: "sealed-teaching",
  sources: [
    {
      id: "s",
      publisher: "sealed-publisher",
      title: "sealed-source",
      date: "",
      url: "sealed-url",
      supports: "sealed-fact",
    },
  ],
  related: [{ id: "r", why: "aside-related" }],
};

const blocks = [
  { ...blockOf("w", "welcome"), text: "plan-welcome", notes: "notes-welcome" },
  { ...blockOf("r", "read", "the-rolls"), title: "plan-title", text: "plan-read", notes: "notes-read" },
  { ...blockOf("x", "write"), text: "plan-write", notes: "notes-write" },
];

const run: Run = {
  id: "evening",
  beganAt: "2026-11-22T18:02:00.000Z",
  endedAt: "2026-11-22T18:32:00.000Z",
  moves: 2,
  idle: 0,
  blocks: blocks.map((block) => ({ block, given: 600_000, taken: 600_000, isSkipped: false, page: 0 })),
  at: 2,
  since: null,
  seenAt: "2026-11-22T18:32:00.000Z",
  isBlank: false,
  look: "light",
  showsClock: true,
  present: 1,
  votes: [],
  notes: [{ blockId: "r", text: "run-note" }],
  commitments: [{ id: "c", who: "run-who", what: "run-commitment" }],
  attendance: ["name-ana"],
};

function markup(kind: SheetKind, change: Partial<Session> = {}): string {
  const session = sessionOf({ title: "Evening", blocks, cases: [marked], runs: [run], ...change });
  const view = {
    ...{ session, revision: 1, savedAt: session.createdAt, readOnly: null },
    lensNames: { integrity: "lens-integrity" },
    walk: [{ asked: "walk-asked", example: "walk-example" }],
  };
  return renderToStaticMarkup(<Sheet kind={kind} view={view} run={run} people={3} paper="a4" />);
}

/** The words of the case, the plan, the run and the walk that stand on a sheet, each once. */
function marksOn(html: string): string[] {
  return [...new Set(html.match(/\b(?:open|sealed|aside|plan|notes|run|name|lens|walk)-[a-z-]+/g))].sort();
}

const open = ["cost", "note", "option", "other", "question", "situation", "stake", "title", "who"].map(
  (it) => `open-${it}`,
);
const sealed = [
  "did",
  "differ",
  "discuss",
  "fact",
  "happened",
  "hook",
  "publisher",
  "source",
  "teaching",
  "through",
  "url",
];

test("each sheet holds what it is for: what is sealed stands on the facilitator\u2019s copy alone, and nothing of a run but names that are kept", () => {
  const found = Object.fromEntries(sheetKinds.map((kind) => [kind, marksOn(markup(kind, { names: true }))]));
  expect(found).toEqual({
    participant: [...open, "plan-write"],
    facilitator: [
      ...["aside-as-of", "lens-integrity", "notes-read", "notes-welcome", "notes-write", ...open],
      ...["plan-read", "plan-title", "plan-welcome", "plan-write", ...sealed.map((it) => `sealed-${it}`)],
    ].sort(),
    cards: ["open-option", "open-other", "open-title"],
    walk: ["walk-asked", "walk-example"],
    attendance: ["name-ana"],
    certificate: ["name-ana", "open-title"],
  });
});

test("where names are off no sheet has one, and a certificate has a line for it", () => {
  const html = sheetKinds.map((kind) => markup(kind)).join("");
  expect({ hasName: /name-ana|run-who/.test(html), certificates: html.match(/took part in the workshop/g) }).toEqual({
    hasName: false,
    certificates: ["took part in the workshop"],
  });
});

test("a certificate claims nothing but that somebody was there", () => {
  expect(markup("certificate")).toContain(
    "Nothing was tested or assessed. It gives no credit, no qualification and no licence, and no accrediting body stands behind it.",
  );
});

test("there is no participant copy without a case, and no card without an option", () => {
  expect([offeredSheets([marked]), offeredSheets([{ ...marked, options: [] }]), offeredSheets([])]).toEqual([
    sheetKinds,
    sheetKinds.filter((kind) => kind !== "cards"),
    sheetKinds.filter((kind) => kind !== "cards" && kind !== "participant"),
  ]);
});
