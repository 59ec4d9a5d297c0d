import type { MessageBoxOptions } from "electron";
import { mayBeOpened } from "../core/library/source-address.ts";

/** The words of the question. */
interface OutsideWords {
  readonly title: string;
  readonly text: string;
  readonly stay: string;
  readonly open: string;
}

/** The address as it would be opened, when it is that of a source of a case and of the web; otherwise null. */
export function outsideAddress(asked: string, sources: Iterable<string>): string | null {
  if (!URL.canParse(asked)) return null;
  const { href } = new URL(asked);
  if (!mayBeOpened(asked) || !mayBeOpened(href)) return null;
  for (const source of sources) if (URL.canParse(source) && new URL(source).href === href) return href;
  return null;
}

/** The question before an address is opened outside, with the whole of it. To stay is the answer of Enter and of Escape. */
export function outsideQuestion(address: string, words: OutsideWords): MessageBoxOptions {
  return {
    type: "question",
    message: words.title,
    detail: `${address}\n\n${words.text}`,
    buttons: [words.stay, words.open],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
}
