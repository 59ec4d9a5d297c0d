import { readTexts } from "../redact/read-texts.ts";
import type { NameKind } from "../redact/redaction.ts";
import { noRedaction } from "../redact/redaction.ts";
import { wordsOf } from "../redact/words.ts";

/** What can tell who it is or how to reach them. A sum or a day of one's own story tells nobody. */
const telling: ReadonlySet<NameKind> = new Set<NameKind>([
  "person",
  "firm",
  "place",
  "email",
  "phone",
  "account",
  "web",
]);

function plain(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");
}

/**
 * The names, numbers and addresses that stand in the texts of a reply, each once, as they are written there. `known` are texts
 * that the reader has already, the dilemma and their own name: what stands in one of them tells nothing new.
 */
export function namesInReply(texts: readonly string[], known: readonly string[]): string[] {
  const told = known.map((text) => ` ${plain(text)} `);
  const read = readTexts(
    texts.map((text) => ({ part: "happened", text, isName: false })),
    noRedaction,
  );
  const found = read.flatMap(({ forms, names }) =>
    [...forms, ...names].filter(({ kind }) => telling.has(kind)).sort((one, other) => one.start - other.start),
  );
  const each = new Map(found.map(({ text }) => [plain(text), text]));
  return [...each].flatMap(([key, text]) => (told.some((one) => one.includes(` ${key} `)) ? [] : [text]));
}
