import { cutParagraph } from "./cut-paragraph.ts";
import { pageAtMost } from "./room.ts";

/** The beginning of an item of a list. */
const item = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s/;

/** The parts of a paragraph between which it is cut first: the items of a list, else the whole. */
function itemsOf(paragraph: string): string[] {
  const items: string[] = [];
  for (const line of paragraph.split("\n"))
    if (items.length > 0 && !item.test(line)) items.push(`${items.pop()}\n${line}`);
    else items.push(line);
  return items;
}

/** A quotation without its signs, or null for what is none. */
function quotedIn(paragraph: string): string | null {
  const lines = paragraph.split("\n");
  return lines.every((line) => /^\s{0,3}>/.test(line))
    ? lines.map((line) => line.replace(/^\s{0,3}>\s?/, "")).join("\n")
    : null;
}

function cutFine(paragraph: string, most: number): string[] {
  if (paragraph.length <= most) return [paragraph];
  const quoted = quotedIn(paragraph);
  if (quoted !== null) return cutParagraph(quoted.replaceAll(/\s*\n\s*/g, " "), most - 2).map((piece) => `> ${piece}`);
  const items = itemsOf(paragraph);
  return items.length > 1 ? items.flatMap((one) => cutFine(one.trim(), most)) : cutParagraph(paragraph, most);
}

/**
 * A text in Markdown as the pages of the wall, each of `pageAtMost` characters at most: cut between paragraphs, else between items of
 * a list, else as `cutParagraph` does. No word is lost, and what is set off stays so. Nothing makes no page.
 */
export function pagesOf(text: string): string[] {
  const paragraphs = text.replaceAll(/\r\n?/g, "\n").split(/\n\s*\n/);
  const pieces = paragraphs.map((one) => one.trim()).flatMap((one) => (one === "" ? [] : cutFine(one, pageAtMost)));
  const pages: string[] = [];
  for (const piece of pieces) {
    const longer = `${pages.at(-1) ?? ""}\n\n${piece}`;
    if (pages.length > 0 && longer.length <= pageAtMost) pages[pages.length - 1] = longer;
    else pages.push(piece);
  }
  return pages;
}
