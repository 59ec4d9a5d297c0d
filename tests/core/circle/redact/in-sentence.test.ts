import { expect, test } from "vitest";
import { type NameKind, noRedaction, type StandIn } from "../../../../core/circle/redact/redaction.ts";
import { emptyDilemma, leavingFrom, person, sharedText } from "./any-redacted.ts";

function standIn(text: string, kind: NameKind): StandIn {
  return { id: "one", kind, texts: [text], standIn: "[sum]", isOn: true, found: "owner" };
}

const rosa = person("Rosa Bianchi");
const ben = person("Ben", "staff");

test.each([
  [
    "Rosa Bianchi from Bianchi & Sons in Halford rang on 12 March 2024 about the $4,350 invoice, rosa@bianchi.example, 0171 555 0199, IBAN GB29 NWBK 6016 1331 9268 19.",
    "Supplier A from Firm A in Town A rang on a day in March about the roughly $4,000 invoice, [e-mail], [phone number], IBAN [number].",
  ],
  [
    "Rosa’s brother rang. ROSA did not, rosa did. “Rosa,” I said, “the Bianchis’ bakery is yours.” Ms. Bianchi wept.",
    "Supplier A’s brother rang. Supplier A did not, Supplier A did. “Supplier A,” I said, “Family A’s bakery is yours.” Supplier A wept.",
  ],
  ["Rosa\nBianchi and Rosa  Bianchi and Rosa Bian-\nchi rang.", "Supplier A and Supplier A and Supplier A rang."],
  ["Rosa\u200b Bianchi and Ro\u00adsa and Rosa\u0301.", "Supplier A and Supplier A and Supplier A."],
  ["Rosa-Bianchi rang, see rosa_bianchi.pdf.", "Supplier A rang, see Supplier A.pdf."],
  ["Supplier A is Rosa, and Supplier B is not.", "Supplier A is Supplier C, and Supplier B is not."],
])("a supplier by the name of Rosa Bianchi: %s", (written, read) => {
  expect(sharedText(written, [rosa])).toBe(read);
});

test("a name is a word: Ben is in no benefit and on no bench", () => {
  expect(sharedText("The benefit for Ben, an old hand, was on a bench. A Ben to rely on.", [ben])).toBe(
    "The benefit for Employee A, an old hand, was on a bench. An Employee A to rely on.",
  );
});

test("who shares a name is not told by that name alone", () => {
  expect(
    sharedText("Marco cooks, Rosa counts, and Bianchi is on the door.", [rosa, person("Marco Bianchi", "staff")]),
  ).toBe("Employee A cooks, Supplier A counts, and Person A is on the door.");
});

test("a name with small words in it is one name, with a title and without", () => {
  expect(
    sharedText("Jan van der Berg was late. Mr van der Berg said so. Van der Berg rang.", [person("Jan van der Berg")]),
  ).toBe("Supplier A was late. Supplier A said so. Supplier A rang.");
});

test("a name in a script without capital letters and blanks is found among the people", () => {
  expect(sharedText("我和王小明谈过了。", [person("王小明")])).toBe("我和Supplier A谈过了。");
});

test("roles are no names", () => {
  const text = "The customers asked my brother, and the baker said no.";
  expect(sharedText(text, [person("The customers"), person("My brother"), person("the baker")])).toBe(text);
});

test("a house is told by its street, and a firm in short by its whole name", () => {
  expect(
    sharedText(
      "We moved to 14 Mill Road, Halford SW1A 1AA. Mill Road is loud. Keller GmbH is next door; Keller is louder.",
    ),
  ).toBe("We moved to Street A, Town A [postcode]. Street A is loud. Firm A is next door; Firm A is louder.");
});

test("sums read as rough ones, whatever stands before them", () => {
  expect(
    sharedText(
      "An $80 tip is a lot. $80 was the tip. I paid her $300. Her $300 deposit is gone. More than $4,350, nearly $9,000.",
    ),
  ).toBe(
    "A roughly $80 tip is a lot. About $80 was the tip. I paid her about $300. Her roughly $300 deposit is gone. More than $4,000, nearly $9,000.",
  );
});

test("a figure inside a longer one is none of the sums", () => {
  const redaction = { ...noRedaction, standIns: [standIn("$4,350", "amount")] };
  const written = "$4,350, not $4,350.50, $4,350,000 or US$14,350.";
  expect(leavingFrom({ ...emptyDilemma, happened: written }, redaction).happened).toBe(
    "[sum], not $4,350.50, $4,350,000 or US$14,350.",
  );
});

test("a name that is a word of the language is only found with a capital letter", () => {
  const redaction = { ...noRedaction, standIns: [standIn("Rose", "person")] };
  const written = "Rose and ROSE sell a rose.";
  expect(leavingFrom({ ...emptyDilemma, happened: written }, redaction).happened).toBe("[sum] and [sum] sell a rose.");
});

test("an empty stand-in leaves a gap that can be seen", () => {
  const redaction = { ...noRedaction, standIns: [{ ...standIn("Rose", "person"), standIn: " " }] };
  expect(leavingFrom({ ...emptyDilemma, happened: "So Rose said." }, redaction).happened).toBe("So [left out] said.");
});

test("days read as days of their month, whatever stands before them", () => {
  expect(
    sharedText(
      "The 12 March invoice and the 14th of March. On Tuesday, 12 March 2024, it rained; by 3 April 2023 it had stopped.",
    ),
  ).toBe(
    "The March invoice and another day in March. On a day in March, it rained; by a day in April the year before it had stopped.",
  );
});
