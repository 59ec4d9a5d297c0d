import { cleanLine } from "../../clean-text.ts";

const invisible = /\u00AD|\u034F/gu;
const joiner = /(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu;

/** One line as it leaves: nothing hidden in it that would keep a name from being found. */
export function cleanLeavingLine(text: string): string {
  return cleanLine(
    text
      .replace(invisible, "")
      .replace(joiner, "")
      .replace(/[\p{Zl}\p{Zp}]/gu, " "),
  );
}

/** A text as it leaves: as a line is, with its line breaks as they are. */
export function cleanLeavingProse(text: string): string {
  return text
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, "\n")
    .split("\n")
    .map((line) => line.replaceAll("\t", "    "))
    .map((line) => (line.trim() === "" ? "" : line.slice(0, line.search(/\S/)) + cleanLeavingLine(line)))
    .join("\n");
}
