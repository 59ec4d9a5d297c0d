import type { Fault } from "../fault.ts";

/** The sections of a case file, in the order they must stand. */
const sectionNames = [
  "Situation",
  "People",
  "Question",
  "Options",
  "Sealed: what they did",
  "Sealed: what happened",
  "Through the lenses",
  "Where people differ",
  "Discuss",
  "Teaching notes",
] as const;

export type SectionName = (typeof sectionNames)[number];
export type Sections = Readonly<Record<SectionName, string>>;

/**
 * Cuts the body of a case into its sections.
 * Adds a fault for each section that is missing, empty, unknown, doubled or out of order, and for text before the first.
 */
export function readSections(file: string, body: string, faults: Fault[]): Sections | null {
  const before = faults.length;
  const [preamble = "", ...parts] = body.split(/^## /m);
  const fault = (field: string, problem: string) => faults.push({ file, field, problem });
  if (preamble.trim() !== "") fault("body", "text before the first section; move it into one");
  const found = parts.map((part) => {
    const end = part.indexOf("\n");
    return end === -1
      ? { name: part.trim(), text: "" }
      : { name: part.slice(0, end).trim(), text: part.slice(end).trim() };
  });
  const names: readonly string[] = sectionNames;
  for (const { name } of found) if (!names.includes(name)) fault(`## ${name}`, "is not a section of a case");
  const known = found.filter(({ name }) => names.includes(name));
  for (const name of sectionNames) {
    const copies = known.filter((section) => section.name === name);
    if (copies.length === 0) fault(`## ${name}`, "is missing");
    if (copies.length > 1) fault(`## ${name}`, "stands twice");
    if (copies.length === 1 && copies[0]?.text === "") fault(`## ${name}`, "is empty");
  }
  if (faults.length > before) return null;
  const late = known.find((section, place) => section.name !== sectionNames[place]);
  if (late !== undefined) fault(`## ${late.name}`, `is out of order; the order is ${sectionNames.join(", ")}`);
  if (faults.length > before) return null;
  return Object.fromEntries(known.map(({ name, text }) => [name, text])) as Sections;
}
