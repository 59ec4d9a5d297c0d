import { type FormFound, formsIn } from "./forms.ts";
import { matcherOf, placesIn } from "./matcher.ts";
import { type NamesFound, namesIn } from "./names-in-runs.ts";
import type { Redaction } from "./redaction.ts";
import { overlaps, type Span } from "./span.ts";
import type { LeavingText } from "./texts-of.ts";
import { wordsOf } from "./words.ts";

/** A text with what was found in it, but for what was decided before. */
export interface TextRead extends LeavingText, NamesFound {
  readonly decided: readonly Span[];
  readonly forms: readonly FormFound[];
}

/** The folded words that stand in small letters in these texts. In tags and file names names do too, so that those say nothing. */
function smallWordsOf(texts: readonly LeavingText[]): Set<string> {
  const sentences = texts.filter(({ part }) => part !== "tags" && part !== "attachments");
  return new Set(
    sentences.flatMap(({ text }) =>
      wordsOf(text).flatMap(({ folded, start }) => (/^\p{Ll}/u.test(text.slice(start, start + 2)) ? [folded] : [])),
    ),
  );
}

/** Reads every text for forms and names, passing over what the redaction has a stand-in for, on or off. */
export function readTexts(texts: readonly LeavingText[], { standIns }: Redaction): TextRead[] {
  const small = smallWordsOf(texts);
  const matcher = matcherOf(standIns, true);
  return texts.map((one) => {
    const decided = placesIn(one.text, matcher);
    const isDecided = overlaps(decided);
    const forms = formsIn(one.text).filter((form) => !isDecided(form));
    const taken = [...decided, ...forms].sort((a, b) => a.start - b.start);
    return { ...one, decided, forms, ...namesIn(one.text, small, taken, one.isName) };
  });
}
