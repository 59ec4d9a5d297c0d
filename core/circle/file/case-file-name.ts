import { bytesOf, cleanLine } from "../../clean-text.ts";

/** What a case file holds, as its name begins. */
export const caseFileNames = {
  dilemma: "Casebook dilemma",
  reply: "Casebook reply",
  replies: "Casebook replies",
  set: "Casebook set",
  session: "Casebook workshop",
} as const;

const ending = ".casefile";

/** Whether a name, or a path, says that there is a case file under it. */
export function isNamedAsCaseFile(name: string): boolean {
  return name.toLowerCase().endsWith(ending);
}

/** What one disk or another does not take in a name, or takes for a way into a folder. */
const unsafe = /[<>:"/\\|?*]+/g;

/** How many bytes of a title stand in a name: every disk takes 255 in all, and an encrypted one 143. */
const bytesAtMost = 90;

function startOf(text: string): string {
  let start = "";
  for (const character of text) {
    if (bytesOf(start + character) > bytesAtMost) break;
    start += character;
  }
  return start;
}

/**
 * A title as it may stand in the name of a file: safe on the disks of Windows, macOS and Linux, short, and never a path. Empty when
 * nothing of it may.
 */
export function titleInName(title: string): string {
  const plain = cleanLine(title).replace(unsafe, " ").replaceAll(/\s+/g, " ").trim();
  return startOf(plain).replace(/[. ]+$/, "");
}

/** The name of a case file: what it holds, and the title under which that leaves. */
export function caseFileName(kind: keyof typeof caseFileNames, title: string): string {
  const short = titleInName(title);
  return short === "" ? `${caseFileNames[kind]}${ending}` : `${caseFileNames[kind]} - ${short}${ending}`;
}
