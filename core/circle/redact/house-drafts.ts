import { type Draft, type Mention, wordKey } from "./draft.ts";
import { firmEndings } from "./name-words.ts";
import type { NameFound } from "./names-in-runs.ts";
import type { TextRead } from "./read-texts.ts";
import type { Redaction } from "./redaction.ts";
import type { RunKind } from "./run-kind.ts";

/** A name and what it is taken for after all its mentions were heard. */
export interface NameHeard {
  readonly key: string;
  readonly kind: RunKind["kind"];
  readonly label: string;
  readonly mentions: readonly Mention[];
}

/** Every name of these texts, once, with its kind: what is sure at one mention is so at all, and in doubt it is somebody. */
export function namesHeard(texts: readonly TextRead[]): NameHeard[] {
  const heard = new Map<string, (NameFound & { readonly at: Mention["at"] })[]>();
  for (const [text, { names }] of texts.entries())
    for (const name of names) {
      const key = wordKey(name.text);
      const known = heard.get(key) ?? [];
      known.push({ ...name, at: [text, name.start] });
      heard.set(key, known);
    }
  return [...heard].map(([key, found]) => {
    const best = found.find(({ isSure }) => isSure) ?? found.find(({ kind }) => kind === "person") ?? found[0];
    return {
      key,
      kind: best?.kind ?? "person",
      label: best?.label ?? "Person",
      mentions: found.map(({ text, at }) => ({ text, at })),
    };
  });
}

/** The words of a firm without what the law puts behind them. */
function coreOf(key: string): string {
  const words = key.split(" ");
  while (words.length > 1 && firmEndings.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** The words of an address without its number, so that a house is told by its street. */
function streetOf(key: string): string {
  return key.replace(/^\d+[a-z]? | \d+[a-z]?$/gu, "");
}

/** Firms and places, each with its shorter names: "Keller" after "Keller GmbH", "Mill Road" after "14 Mill Road". */
export function houseDrafts(
  heard: readonly NameHeard[],
  labels: ReadonlyMap<string, string>,
  { standIns }: Redaction,
): { readonly drafts: Draft[]; readonly people: NameHeard[] } {
  const houses = new Map<string, { kind: "firm" | "place"; label: string; mentions: Mention[] }>();
  for (const { key, kind, label, mentions } of heard) {
    if (kind === "person") continue;
    const core = kind === "firm" ? `firm ${coreOf(key)}` : `place ${streetOf(key)}`;
    const own = mentions.map(({ text }) => labels.get(text.toLowerCase())).find((one) => one !== undefined);
    const house = houses.get(core) ?? { kind, label: own ?? label, mentions: [] };
    house.mentions.push(...mentions);
    houses.set(core, house);
  }
  const firms = new Map<string, { readonly mentions: Mention[] }[]>();
  for (const [core, house] of houses) {
    const [kind, first = ""] = core.split(" ");
    const known = firms.get(first) ?? [];
    if (kind === "firm" && known.length < 2) firms.set(first, [...known, house]);
  }
  const people = heard.filter(({ key, kind, mentions }) => {
    if (kind !== "person" || key.includes(" ")) return kind === "person";
    const [named, ...others] = firms.get(key) ?? [];
    if (named === undefined || others.length > 0) return true;
    named.mentions.push(...mentions);
    return false;
  });
  const decided = new Map<string, string>(
    standIns.flatMap(({ id, kind, texts }) =>
      texts.map(
        (text) => [`${kind} ${kind === "firm" ? coreOf(wordKey(text)) : streetOf(wordKey(text))}`, id] as const,
      ),
    ),
  );
  const drafts = [...houses].map(([core, { kind, label, mentions }]): Draft => {
    const standInId = decided.get(core);
    const standIn =
      standInId === undefined ? ({ kind: "label", label } as const) : ({ kind: "as", standInId } as const);
    return { kind, found: "capitals", mentions, standIn };
  });
  return { drafts, people };
}
