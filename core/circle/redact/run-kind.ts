import type { CapitalRun } from "./capital-runs.ts";
import { givenNames } from "./given-names.ts";
import {
  atPlace,
  firmEndings,
  houseBeginnings,
  houses,
  inPlace,
  longTowns,
  personVerbs,
  placeEndings,
  regions,
  streetBeginnings,
  streetEndings,
  streetTail,
  titles,
  towns,
  trades,
} from "./name-words.ts";
import { isPlainWord } from "./plain-words.ts";
import type { NameKind } from "./redaction.ts";

/** What a run of capital letters is taken to be. `isSure` is false where another mention of it may know better. */
export interface RunKind {
  readonly kind: Extract<NameKind, "person" | "firm" | "place">;
  readonly label: string;
  readonly isSure: boolean;
}

const person: RunKind = { kind: "person", label: "Person", isSure: true };

const street: RunKind = { kind: "place", label: "Street", isSure: true };
const town: RunKind = { kind: "place", label: "Town", isSure: true };
/** A capital letter inside a word, which people do not have: "TurboTax". */
const brand = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;
const afterStreet = new RegExp(`(?:${[...streetEndings].join("|")})\\.?,\\s$`, "iu");

/** What the words of a run say that it names, and where they do not, what stands around it. */
export function kindOf({ tokens, before, after }: CapitalRun, text: string): RunKind {
  const words = tokens.map(({ folded }) => folded);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isTitled = titles.has(first) && words.length > 1;
  const joins = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  if (words.length > 1) {
    const house = words.map((word) => houses[word]).find((label) => label !== undefined);
    if (words.some((word) => firmEndings.has(word)) || /[&+]/.test(joins))
      return { kind: "firm", label: "Firm", isSure: true };
    if (house !== undefined && !isTitled) return { kind: "firm", label: house, isSure: true };
    if ((trades.has(last) || houseBeginnings.has(first)) && !isTitled)
      return { kind: "firm", label: "Firm", isSure: true };
    if (streetBeginnings.has(first)) return street;
    if (streetEndings.has(last)) return street;
    if (placeEndings.has(last)) return { kind: "place", label: "Place", isSure: true };
  }
  if (streetTail.test(first)) return street;
  if (isTitled || (givenNames.has(first) && words.length > 1)) return person;
  if (regions.has(words.join(" "))) return { kind: "place", label: "Region", isSure: true };
  if (towns.has(words.join(" ")) || longTowns.has(words.join(" "))) return town;
  if (afterStreet.test(text.slice(Math.max(0, (tokens[0]?.start ?? 0) - 14), tokens[0]?.start))) return town;
  if (tokens.some(({ raw }) => brand.test(raw))) return { kind: "firm", label: "Firm", isSure: true };
  if (inPlace.has(before)) return { kind: "place", label: "Town", isSure: !givenNames.has(first) };
  if (givenNames.has(first)) return person;
  if (personVerbs.has(after)) return { ...person, isSure: words.length > 1 };
  if (atPlace.has(before)) return { kind: "place", label: "Town", isSure: false };
  if (words.length > 1 && words.every(isPlainWord)) return { kind: "firm", label: "Firm", isSure: false };
  return { ...person, isSure: false };
}
