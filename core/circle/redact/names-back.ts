import { type Matcher, matcherOf, placesIn } from "./matcher.ts";
import type { NameKind, Redaction } from "./redaction.ts";

const telling: ReadonlySet<NameKind> = new Set<NameKind>([
  "person",
  "firm",
  "place",
  "email",
  "phone",
  "account",
  "web",
]);

/** A round has one redaction and up to a thousand replies, each of which is held against it. */
const matchers = new WeakMap<Redaction["standIns"], Matcher>();

function matcherFor(standIns: Redaction["standIns"]): Matcher {
  const known = matchers.get(standIns);
  if (known !== undefined) return known;
  const matcher = matcherOf(
    standIns.filter(({ isOn, kind }) => isOn && telling.has(kind)),
    true,
  );
  matchers.set(standIns, matcher);
  return matcher;
}

/** The names that were replaced before sending and stand in these texts after all, as they are written there, each once. */
export function namesBack({ standIns }: Redaction, texts: readonly string[]): string[] {
  const matcher = matcherFor(standIns);
  const names = texts.flatMap((text) =>
    placesIn(text, matcher).flatMap(({ start, end, standIn }) => (standIn === null ? [] : [text.slice(start, end)])),
  );
  return [...new Set(names)];
}
