import type { Dilemma } from "../../dilemma/dilemma.ts";
import { cleanLeavingLine } from "./clean-prose.ts";
import { labelOfRow } from "./labels.ts";
import { namesIn } from "./names-in-runs.ts";
import { isTypedSmall, type Person, partsOf, withNamed } from "./person.ts";
import type { Redaction } from "./redaction.ts";

const nothing: ReadonlySet<string> = new Set();
const cased = /\p{Lu}|\p{Ll}|\p{Lt}/u;

interface NameField {
  readonly name: string;
  readonly label: string;
}

/** Where a dilemma names people, whoever is in the picture first. */
function nameFields(dilemma: Dilemma): NameField[] {
  const others = [
    ...dilemma.consultations.map(({ who }) => who),
    ...dilemma.followUps.map(({ who }) => who),
    ...dilemma.promises.map(({ to }) => to),
    dilemma.speech.to,
    dilemma.decision?.responsible ?? "",
  ];
  return [
    ...dilemma.stakeholders.map(({ name, row }) => ({ name: cleanLeavingLine(name), label: labelOfRow[row] })),
    ...others.map((name) => ({ name: cleanLeavingLine(name), label: "Person" })),
  ].filter(({ name }) => name !== "");
}

/** The names of people in a field; roles such as "the baker" or "My brother" are none. */
function namesOfPeople(field: string): string[] {
  if (!cased.test(field) || isTypedSmall(field)) return [field];
  return namesIn(field, nothing, [], true).names.flatMap(({ kind, text, isSure }) =>
    kind === "person" || (kind === "place" && !isSure) ? [text] : [],
  );
}

/** What a firm is called that stands among the people: by its row, as anybody else in it. */
export function firmLabels(dilemma: Dilemma): ReadonlyMap<string, string> {
  return new Map(
    nameFields(dilemma).flatMap(({ name, label }) =>
      namesIn(name, nothing, [], true)
        .names.filter(({ kind, start }) => kind === "firm" && start === 0 && label !== "Person")
        .map(({ text }) => [text.toLowerCase(), label] as const),
    ),
  );
}

/** Who is named in a dilemma: those that were decided on before, those in its lists, and those given away by capital letters. */
export function peopleOf(dilemma: Dilemma, { standIns }: Redaction, fromTexts: readonly string[]): Person[] {
  const decided = standIns
    .filter(({ kind }) => kind === "person")
    .map(
      ({ id, texts }): Person => ({ parts: partsOf(texts.join(" ")), label: "Person", found: "people", standInId: id }),
    );
  const listed = nameFields(dilemma).flatMap(({ name, label }) =>
    namesOfPeople(name).map((one): Person => ({ parts: partsOf(one), label, found: "people", standInId: null })),
  );
  const given = fromTexts
    .map((name): Person => ({ parts: partsOf(name), label: "Person", found: "capitals", standInId: null }))
    .sort((one, other) => other.parts.length - one.parts.length);
  let people: Person[] = decided.filter(({ parts }) => parts.length > 0);
  for (const person of [...listed, ...given]) people = withNamed(people, person);
  return people;
}
