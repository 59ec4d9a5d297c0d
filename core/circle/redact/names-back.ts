import type { NameKind, Redaction } from "../redaction.ts";
import { matcherOf, placesIn } from "./matcher.ts";

const telling: ReadonlySet<NameKind> = new Set<NameKind>([
  "person",
  "firm",
  "place",
  "email",
  "phone",
  "account",
  "web",
]);

/** The names that were replaced before sending and stand in these texts after all, as they are written there, each once. */
export function namesBack({ standIns }: Redaction, texts: readonly string[]): string[] {
  const matcher = matcherOf(
    standIns.filter(({ isOn, kind }) => isOn && telling.has(kind)),
    true,
  );
  const names = texts.flatMap((text) =>
    placesIn(text, matcher).flatMap(({ start, end, standIn }) => (standIn === null ? [] : [text.slice(start, end)])),
  );
  return [...new Set(names)];
}
