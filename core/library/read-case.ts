import { parseDocument } from "yaml";
import { rows } from "../dilemma/dilemma.ts";
import { type Fault, faultsOf } from "../fault.ts";
import { type Case, type CaseOption, type CasePerson, type FrontMatter, frontMatterSchema } from "./case.ts";
import { readSections, type Sections } from "./sections.ts";

/** A case, or every fault found in its file. */
export type CaseReading =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The entries of a Markdown list, "- " or "1. ", each with its continuation lines joined. */
function listItems(text: string): string[] {
  return text
    .split(/^(?:-|\d+\.)\s+/m)
    .slice(1)
    .map((item) => item.trim().replace(/\s*\n\s*/g, " "));
}

function readPeople(file: string, text: string, faults: Fault[]): CasePerson[] {
  return listItems(text).flatMap((item) => {
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
  const options = listItems(text).flatMap((item, place) => {
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
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const match = /^\*\*([a-z-]+)[.:]?\*\*[.:]?\s+([\s\S]+)$/.exec(paragraph.trim());
    const lens = match?.[1];
    if (lens !== undefined && match?.[2] !== undefined && matter.lenses.includes(lens))
      return [{ lens, text: match[2] }];
    faults.push({
      file,
      field: "## Through the lenses",
      problem: `"${paragraph.slice(0, 40)}" does not start with a lens of this case in bold`,
    });
    return [];
  });
}

function readDiscuss(file: string, text: string, faults: Fault[]): string[] {
  const questions = listItems(text);
  if (questions.length < 4 || questions.length > 6)
    faults.push({ file, field: "## Discuss", problem: `has ${questions.length} questions; a case has four to six` });
  return questions;
}

/** Pictures, raw HTML and links do not belong into a case: it is text from the first line to the last. */
function refuseMarkup(file: string, body: string, faults: Fault[]): void {
  if (/<[a-z!/][^>]*>/i.test(body)) faults.push({ file, field: "body", problem: "holds HTML; write plain Markdown" });
  if (/!?\[[^\]]*\]\([^)]*\)/.test(body))
    faults.push({ file, field: "body", problem: "holds a link or a picture; sources belong into the front matter" });
}

function assemble(id: string, matter: FrontMatter, sections: Sections, file: string, faults: Fault[]): Case {
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

function readMatter(file: string, text: string, faults: Fault[]): FrontMatter | null {
  const document = parseDocument(text, { schema: "failsafe" });
  for (const error of document.errors)
    faults.push({ file, field: "front matter", problem: error.message.split("\n")[0] ?? "is not YAML" });
  if (document.errors.length > 0) return null;
  const read = frontMatterSchema.safeParse(document.toJS());
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
