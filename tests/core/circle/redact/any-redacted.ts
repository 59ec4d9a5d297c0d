import fc from "fast-check";
import { choosableParts } from "../../../../core/circle/file/shared-dilemma.ts";
import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { noRedaction, type Redaction } from "../../../../core/circle/redact/redaction.ts";
import { type Leaving, shareDilemma } from "../../../../core/circle/redact/share-dilemma.ts";
import { type Dilemma, newDilemma, rows } from "../../../../core/dilemma/dilemma.ts";

export const emptyDilemma = newDilemma("3f2a91c0-77b1-4ed2-8a5c-1d2e3f4a5b6c", "2026-11-22T08:00:00.000Z", "");

/** Somebody of the picture of whom only the name is known. */
export function person(
  name: string,
  row: (typeof rows)[number] = "suppliers",
  id = name.toLowerCase().replace(/[^a-z]+/g, "-"),
) {
  return { id, name, row, stake: "", said: "", serves: null, needs: "", help: "" };
}

/** What would leave; fails where it is too long. */
export function leavingFrom(dilemma: Dilemma, redaction: Redaction): Leaving {
  const shared = shareDilemma(dilemma, redaction);
  if (!shared.ok) throw new Error(`Too long: ${shared.tooLong}`);
  return shared.leaving;
}

/** The situation as it would leave, with everything replaced that is proposed. */
export function sharedText(happened: string, people: readonly ReturnType<typeof person>[] = []): string {
  const dilemma = { ...emptyDilemma, happened, stakeholders: [...people] };
  return leavingFrom(dilemma, proposeStandIns(dilemma, noRedaction)).happened;
}

const names = [
  "Rosa Bianchi",
  "Ludwig van Beek",
  "Oksana",
  "José María Ortega",
  "Łukasz",
  "王小明",
  "Niamh O’Neill",
  "Priya Raman",
];
const pieces = [
  ...names,
  ...names.flatMap((name) => name.split(" ")),
  "ROSA",
  "rosa bianchi",
  "Rosa\nBianchi",
  "Rosa  Bianchi",
  "Rosa-Bianchi",
  "R. Bianchi",
  "the Bianchis’",
  "Bianchi & Sons",
  "Bianchi & Sons Ltd",
  "Halford",
  "in Halford",
  "halford",
  "14 Mill Road",
  "Mill Road",
  "$4,350",
  "$4,000",
  "$4,400",
  "about $4,350",
  "the $90",
  "4.5k",
  "12 March 2024",
  "the 14th of March",
  "2024-03-12",
  "rosa@bianchi.example",
  "0171 555 0199",
  "invoice 4417",
  "Supplier A",
  "Person A",
  "a day in March",
];
const words = [
  "the",
  "benefit",
  "rang",
  "about",
  "who",
  "said",
  "an",
  "a",
  "over",
  "not",
  "baker",
  "rosary",
  "’s",
  "'s",
  "(",
  ")",
  "“",
  "”",
];
const ends = [". ", ", ", "? ", "\n", "\n\n", "; ", " – ", " ", " ", " ", " ", " ", "-", "/"];

/** A text of names, sums, days and words in any order. */
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...pieces, ...words), fc.constantFrom(...ends)), { maxLength: 14 })
  .map((all) => all.map(([piece, end]) => piece + end).join(""));
const anyLine = anyText.map((text) => text.replace(/\n/g, " ").slice(0, 120));
const anyId = fc.stringMatching(/^[a-z]{8}$/);

/** A dilemma full of what can tell, and which parts of it are chosen. */
export const anyToRedact = fc
  .record({
    title: anyLine,
    happened: anyText,
    asked: anyText,
    mind: anyText,
    tags: fc.array(anyLine, { maxLength: 2 }),
    facts: fc.array(fc.record({ id: anyId, text: anyText, source: anyLine }), { maxLength: 2 }),
    people: fc.array(
      fc.record({
        id: anyId,
        name: fc.constantFrom(...names, "The customers", "My brother"),
        row: fc.constantFrom(...rows),
        said: anyText,
      }),
      { maxLength: 4 },
    ),
    options: fc.array(fc.record({ id: anyId, title: anyLine, gains: anyText }), { maxLength: 2 }),
    promises: fc.array(fc.record({ id: anyId, to: fc.constantFrom(...names), what: anyText }), { maxLength: 2 }),
    parts: fc.subarray([...choosableParts]),
  })
  .map(({ people, options, promises, parts, ...rest }) => ({
    dilemma: {
      ...emptyDilemma,
      ...rest,
      stakeholders: people.map(({ id, name, row, said }) => ({ ...person(name, row, id), said })),
      options: options.map((option) => ({ ...option, pays: "", cost: "" })),
      promises: promises.map((promise) => ({ ...promise, by: null, addedAt: null, kept: "open" as const })),
    } satisfies Dilemma,
    redaction: { ...noRedaction, parts } satisfies Redaction,
  }));
