import type { CaseFile } from "./case.ts";
import type { OwnCase } from "./own-case.ts";

function numbered<Value extends object>(name: string, values: readonly Value[]) {
  return values.map((value, place) => ({ ...value, id: `${name}-${place + 1}` }));
}

const asText = (text: string) => ({ text });

/** A case of a pack as the casebook keeps it. `at` is the moment. */
export function ownFromFile({ id, matter, open, sealed }: CaseFile, pack: string, at: string): OwnCase {
  const { sources, asked, contentNote = "", related, ...rest } = matter;
  return {
    ...rest,
    id,
    createdAt: at,
    origin: { kind: "pack", pack, addedAt: at },
    contentNote,
    asked: numbered("asked", asked.map(asText)),
    situation: open.situation,
    people: numbered("person", open.people),
    question: open.question,
    options: open.options.map((option) => ({ ...option })),
    did: sealed.did,
    happened: sealed.happened,
    through: sealed.lenses.map((paragraph) => ({ ...paragraph })),
    differ: sealed.differ,
    discuss: numbered("question", sealed.discuss.map(asText)),
    teaching: sealed.teaching,
    sources: numbered("source", sources).map((source) => ({ ...source, url: source.url ?? "" })),
    related: related.map((one) => ({ ...one })),
  };
}

/** Writes the fields of a thing in one order, whoever put it together. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether two cases say the same, wherever they come from and whenever they came. */
export function saysTheSame(one: OwnCase, other: OwnCase): boolean {
  const said = ({ origin, createdAt, ...rest }: OwnCase) => JSON.stringify(rest, inOrder);
  return said(one) === said(other);
}
