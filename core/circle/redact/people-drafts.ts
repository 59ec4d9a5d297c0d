import type { Draft, Mention } from "./draft.ts";
import type { Person } from "./person.ts";
import type { TextRead } from "./read-texts.ts";
import { tokensOf } from "./tokens.ts";
import { byPart, waysIn } from "./ways.ts";

/** The people as they are named in these texts, whoever shares a name under a stand-in of its own. */
export function peopleDrafts(texts: readonly TextRead[], people: readonly Person[]): Draft[] {
  const parts = byPart(people);
  const drafts = new Map<string, { people: readonly Person[]; isFamily: boolean; mentions: Mention[] }>();
  for (const [place, { text, decided, forms, names }] of texts.entries()) {
    const houses = names.filter(
      ({ kind, isSure, text: name }) => kind !== "person" && isSure && !parts.has(name.toLowerCase()),
    );
    const taken = [...decided, ...forms, ...houses].sort((one, other) => one.start - other.start);
    for (const way of waysIn(text, tokensOf(text, taken), parts)) {
      if (way.people.length === 0) continue;
      const key = `${way.isFamily} ${way.people.map((person) => people.indexOf(person)).join(" ")}`;
      const draft = drafts.get(key) ?? { people: way.people, isFamily: way.isFamily, mentions: [] };
      draft.mentions.push({ text: way.text, at: [place, way.start] });
      drafts.set(key, draft);
    }
  }
  return [...drafts.values()].map(({ people: meant, isFamily, mentions }): Draft => {
    const [one] = meant;
    const found = one?.found ?? "capitals";
    if (isFamily) return { kind: "person", found, mentions, standIn: { kind: "label", label: "Family" } };
    if (one === undefined || meant.length > 1)
      return { kind: "person", found, mentions, standIn: { kind: "label", label: "Person" } };
    const standIn =
      one.standInId === null
        ? ({ kind: "label", label: one.label } as const)
        : ({ kind: "as", standInId: one.standInId } as const);
    return { kind: "person", found, mentions, standIn };
  });
}
