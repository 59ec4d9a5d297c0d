/** A stretch of a text that is set off by a mark, such as `**`: from before the first mark to behind the last. */
export interface Emphasis {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
}

const run = /(?<!\\)(\*{1,3}|_{1,3})/g;
const isWordSign = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

/** Whether a mark between two signs can begin what it sets off, and whether it can end it. An underscore within a word does neither. */
function sides(mark: string, before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  const isInWord = mark.startsWith("_") && isWordSign(before) && isWordSign(after);
  const opens = /\S/.test(after) && (isWordSign(after) || !isWordSign(before)) && !isInWord;
  const closes = /\S/.test(before) && (isWordSign(before) || !isWordSign(after)) && !isInWord;
  return { opens, closes };
}

/** What is set off in a paragraph of Markdown, as far as the marks are in pairs of one kind. */
export function emphasesIn(text: string): Emphasis[] {
  const found: Emphasis[] = [];
  const open: { readonly mark: string; readonly from: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(run)) {
    const end = index + mark.length;
    const { opens, closes } = sides(mark, text[index - 1] ?? " ", text[end] ?? " ");
    const first = closes ? open.findLastIndex((one) => one.mark === mark) : -1;
    const begun = open[first];
    if (begun !== undefined) {
      found.push({ mark, from: begun.from, to: end });
      open.length = first;
    } else if (opens) open.push({ mark, from: index });
  }
  return found;
}
