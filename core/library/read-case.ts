import { parseDocument, visit } from "yaml";
import { rows } from "../dilemma/dilemma.ts";
import { type Fault, faultsOf } from "../fault.ts";
import { type CaseFile, type CaseOption, type CasePerson, type FrontMatter, frontMatterSchema } from "./case.ts";
import { readSections, type SectionName, type Sections } from "./sections.ts";

/** A case, or every fault found in its file. */
export type CaseReading =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** How long an entry of a list may be, in characters: what is longer is a text of its own. */
const longestItem = 4_000;

function joinedLines(text: string): string {
  const lines = text.split("\n").map((written) => written.trim());
  return lines.filter((written) => written !== "").join(" ");
}

/**
 * The entries of a section that is a Markdown list, "- " or "1. ", each with its continuation lines joined.
 * Adds a fault for text before the list, which would be lost, and for an entry without any.
 */
function listItems(file: string, name: SectionName, text: string, faults: Fault[]): string[] {
  const [before = "", ...entries] = text.split(/^(?:-|\d+\.)(?:[^\S\n]+|(?=\n)|$)/m);
  const items = entries.map(joinedLines);
  const fault = (problem: string) => faults.push({ file, field: `## ${name}`, problem });
  if (before.trim() !== "")
    fault(`"${before.trim().slice(0, 60)}" stands before the list; this section is a list only`);
  if (items.includes("")) fault("has an entry without text");
  if (items.some((item) => item.length > longestItem)) fault(`has an entry longer than ${longestItem} characters`);
  return items.filter((item) => item !== "" && item.length <= longestItem);
}

function readPeople(file: string, text: string, faults: Fault[]): CasePerson[] {
  return listItems(file, "People", text, faults).flatMap((item) => {
    const match = /^\*\*(.+?)\*\* \((.+?)\): (.+)$/.exec(item);
    const row = rows.find((name) => name === match?.[2]?.replaceAll(" ", "-"));
    if (match?.[1] !== undefined && match[3] !== undefined && row !== undefined)
      return [{ who: match[1], row, stake: match[3] }];
    faults.push({
      file,
      field: "## People",
      problem: `"${item.slice(0, 60)}" is not "**Who** (row): what is at stake"`,
    });
    return [];
  });
}

function readOptions(file: string, text: string, faults: Fault[]): CaseOption[] {
  const options = listItems(file, "Options", text, faults).flatMap((item, place) => {
    const match = /^\*\*(.+?)\.?\*\* (.+)$/.exec(item);
    if (match?.[1] !== undefined && match[2] !== undefined)
      return [{ id: `option-${place + 1}`, title: match[1], text: match[2] }];
    faults.push({
      file,
      field: "## Options",
      problem: `"${item.slice(0, 60)}" is not "**Name.** What it is and costs"`,
    });
    return [];
  });
  if (options.length < 3 || options.length > 4)
    faults.push({ file, field: "## Options", problem: `has ${options.length}; a case has three or four` });
  return options;
}

function readLenses(file: string, text: string, matter: FrontMatter, faults: Fault[]) {
  const fault = (problem: string) => faults.push({ file, field: "## Through the lenses", problem });
  const read = text.split(/\n\s*\n/).flatMap((paragraph) => {
    const match = /^\*\*([a-z-]+)[.:]?\*\*[.:]?\s+([\s\S]+)$/.exec(paragraph.trim());
    const lens = match?.[1];
    if (lens !== undefined && match?.[2] !== undefined && matter.lenses.includes(lens))
      return [{ lens, text: match[2] }];
    fault(`"${paragraph.slice(0, 40)}" does not start with a lens of this case in bold`);
    return [];
  });
  if (read.length < 2 || read.length > 4) fault(`has ${read.length} paragraphs; a case has two to four`);
  return read;
}

function readDiscuss(file: string, text: string, faults: Fault[]): string[] {
  const questions = listItems(file, "Discuss", text, faults);
  if (questions.length < 4 || questions.length > 6)
    faults.push({ file, field: "## Discuss", problem: `has ${questions.length} questions; a case has four to six` });
  return questions;
}

/**
 * Pictures, raw HTML and links do not belong into a case: it is text from the first line to the last. No pattern here takes
 * longer than the text is long, whatever a stranger put into it.
 */
function refuseMarkup(file: string, body: string, faults: Fault[]): void {
  if (/<[a-z!/][^<>]*>/i.test(body)) faults.push({ file, field: "body", problem: "holds HTML; write plain Markdown" });
  if (/\]\(|^ {0,3}\[[^[\]\n]+\]:/m.test(body))
    faults.push({ file, field: "body", problem: "holds a link or a picture; sources belong into the front matter" });
}

function assemble(id: string, matter: FrontMatter, sections: Sections, file: string, faults: Fault[]): CaseFile {
  return {
    id,
    matter,
    open: {
      situation: sections.Situation,
      people: readPeople(file, sections.People, faults),
      question: sections.Question,
      options: readOptions(file, sections.Options, faults),
    },
    sealed: {
      did: sections["Sealed: what they did"],
      happened: sections["Sealed: what happened"],
      lenses: readLenses(file, sections["Through the lenses"], matter, faults),
      differ: sections["Where people differ"],
      discuss: readDiscuss(file, sections.Discuss, faults),
      teaching: sections["Teaching notes"],
      sources: matter.sources,
    },
  };
}

/** How long front matter may be, in characters. */
const longestMatter = 20_000;

/** The value of the front matter, or undefined with its faults. */
function readYaml(file: string, text: string, faults: Fault[]): unknown {
  const fault = (problem: string) => faults.push({ file, field: "front matter", problem });
  if (text.length > longestMatter) {
    fault(`is longer than ${longestMatter} characters`);
    return undefined;
  }
  try {
    const document = parseDocument(text, { schema: "failsafe" });
    const problems = [...document.errors, ...document.warnings].map(({ message }) => message.split("\n")[0] ?? message);
    visit(document, { Alias: () => void problems.push("holds an alias (*word); write out what it stands for") });
    for (const problem of new Set(problems)) fault(problem);
    return problems.length > 0 ? undefined : document.toJS();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // The reader of YAML goes as deep as the text does.
    fault("is nested too deeply");
    return undefined;
  }
}

function readMatter(file: string, text: string, faults: Fault[]): FrontMatter | null {
  const value = readYaml(file, text, faults);
  if (value === undefined) return null;
  const read = frontMatterSchema.safeParse(value);
  if (read.success) return read.data;
  faults.push(...faultsOf(file, read.error));
  return null;
}

/**
 * Reads one case file strictly: an unknown field, a missing section or a malformed list is a fault with file and field.
 * `file` is the file name; without `.md` it is the id. All faults are found in one reading.
 */
export function readCase(file: string, text: string): CaseReading {
  const faults: Fault[] = [];
  const id = file.replace(/\.md$/, "");
  if (!/^[a-z0-9-]{1,64}\.md$/.test(file))
    faults.push({ file, field: "file name", problem: "is small letters, digits and hyphens, then .md" });
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (match === null)
    return {
      ok: false,
      faults: [...faults, { file, field: "front matter", problem: "stands between two lines of ---" }],
    };
  const matter = readMatter(file, match[1] ?? "", faults);
  const body = match[2] ?? "";
  refuseMarkup(file, body, faults);
  const sections = readSections(file, body, faults);
  if (matter === null || sections === null) return { ok: false, faults };
  const read = assemble(id, matter, sections, file, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, case: read };
}
