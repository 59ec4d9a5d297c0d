import { assertNever } from "../core/assert-never.ts";
import { inOneLine } from "../core/fault.ts";
import type { Refusal } from "../core/outcome.ts";
import type { OpeningFault } from "./opening-fault.ts";

/** Every word that both shells say, outside the window. */
export const words = {
  newCasebook: "Casebook",
  sampleNotAdded: (reason: Refusal) =>
    `The sample was not added (${reason}). Everything else is as it was. You can add it later on the page "About".`,
  caseFrom: { knownThen: "Known at the time:", gains: "Gains", pays: "Pays", cost: "Costs" },
  /** What the cases of somebody without a set are a pack of; a name may be empty. */
  packFrom: (name: string) => (name === "" ? "From somebody" : `From ${name}`),
  faultIn: (channel: string) => `A fault in ${channel}.`,
  notClosed: "The casebook was not closed in order. What was marked as saved is on the disk.",
} as const;

/**
 * What happened, what is safe and what to do, when the casebook was not opened. `how` says how this shell is told of another
 * folder, such as `with --casebook`, and may be empty.
 */
export function whyNotOpened(fault: OpeningFault, how: string): string {
  const { kind, folder } = fault;
  const another = how === "" ? "" : ` ${how}`;
  switch (kind) {
    case "bad-lenses":
      return `The questions of the walk in ${folder} cannot be read: ${fault.faults.map(inOneLine).join("; ")}. No casebook was opened and nothing was changed. Mend what is named, or put the files back as they came with Casebook, and start again.`;
    case "in-use":
      return `The casebook in ${folder} is open in another copy of Casebook. Nothing was changed. Use the copy that is open, or close it and start again.`;
    case "pack-in-use":
      return `The workshop of ${folder} is open in another copy of Casebook. Nothing was changed. Use the copy that is open, or close it and start again.`;
    case "not-a-casebook":
      return `The folder ${folder} holds other things and no casebook. Nothing in it was changed. Choose an empty or a new folder${another}.`;
    case "no-folder":
      return `No casebook can be made in ${folder}, because this user may not write there or its disk is full. Nothing was changed. Choose another folder${another}, or ask for the right to write in this one.`;
    case "no-settings":
      return `Casebook keeps its settings in ${folder} and could not open them there. No casebook was opened and nothing was changed. See that this user may write in that folder and that its disk has room, or start with --settings and another folder.`;
    case "backups-inside":
      return `The backups would lie in ${folder}, inside the casebook itself, and be lost with it. Nothing was changed. Name a folder outside of it with --backups.`;
    case "read-only":
      return `The casebook in ${folder} cannot be read by this user. Nothing was changed. Ask for the right to read and write there, or choose another folder${another}.`;
    case "folder-gone":
      return `The folder ${folder} cannot be reached or is no folder. Nothing was changed. If it lies on a stick or on another machine, connect it and start again.`;
    case "disk-full":
      return `The disk of ${folder} is full. What was saved before is safe. Make some room on it and start again.`;
    case "disk-failed":
      return `The disk of ${folder} reported a fault. Nothing was changed. Copy the folder to another disk before you try again.`;
    default:
      return assertNever(kind);
  }
}
