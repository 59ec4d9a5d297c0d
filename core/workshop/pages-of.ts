import { pageAtMost } from "./room.ts";

/** The pieces of a text that fit a page, cut with `cut`; a piece that is still too long is cut finer. */
function packed(pieces: readonly string[], between: string, finer: (piece: string) => string[]): string[] {
  const pages: string[] = [];
  let page = "";
  for (const piece of pieces) {
    const longer = page === "" ? piece : `${page}${between}${piece}`;
    if (longer.length <= pageAtMost) {
      page = longer;
      continue;
    }
    if (page !== "") pages.push(page);
    const [last = "", ...before] = piece.length > pageAtMost ? finer(piece).reverse() : [piece];
    pages.push(...before.reverse());
    page = last;
  }
  return page === "" ? pages : [...pages, page];
}

function cutWord(word: string): string[] {
  const letters = [...word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of letters) {
    if (piece.length + letter.length > pageAtMost) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function cutSentence(sentence: string): string[] {
  return packed(
    sentence.split(/\s+/).filter((word) => word !== ""),
    " ",
    cutWord,
  );
}

function cutParagraph(paragraph: string): string[] {
  return packed(paragraph.split(/(?<=[.!?…]["”’)]?)\s+/), " ", cutSentence);
}

/**
 * A text in Markdown as the pages of the wall, each of `pageAtMost` characters at most: cut between paragraphs, else between
 * sentences, else between words. No word is lost. Nothing makes no page.
 */
export function pagesOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return packed(
    paragraphs.filter((paragraph) => paragraph !== ""),
    "\n\n",
    cutParagraph,
  );
}
