import type { Paper } from "../../../core/paper.ts";
import { whole } from "../../words/numbers.ts";

/** The words around whatever is printed. */
export const paperWords = {
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" } satisfies Record<Paper, string>,
  print: "Print",
  save: "Save as PDF…",
  how: "To keep it as a PDF, choose “Save as PDF” as the printer in the window that opens.",
  saved: (name: string) => `Saved as “${name}”.`,
  notSaved:
    "The PDF was not saved. See that the disk has room, that the folder can be written and that no other program holds a file of this name, then try again.",
  pages: (count: number) => (count === 1 ? "1 page" : `${whole(count)} pages`),
  sheet: (name: string) => `${name}, as it will be printed`,
};
