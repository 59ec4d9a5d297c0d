import type { BackupPreview, JobStep } from "../../core/backup/job.ts";
import type { Reason } from "../../core/backup/kept-backup.ts";
import { backupFaultWords } from "../words/backup-faults.ts";
import { fullDay, longDay, timeOf } from "../words/dates.ts";
import { fileSize, whole } from "../words/numbers.ts";

const why: Record<Reason, string> = {
  daily: "Made by itself, once a day",
  asked: "Made because you asked",
  migration: "Before a newer Casebook first wrote here",
  import: "Before something was taken in",
  "bring-back": "Before a backup was brought back",
};

/** What a backup does not hold, as a sentence after another; empty when it holds everything. */
function without(leftOut: number): string {
  return leftOut === 0
    ? ""
    : ` It does not hold ${count(leftOut, "file", "files")} that could not be read or taken in; nothing happened to ${leftOut === 1 ? "it" : "them"} in the casebook.`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${whole(number)} ${many}`;
}

/** The words of the page where backups are kept. */
export const safekeepingWords = {
  title: "Safekeeping",
  lead: "Casebook backs up this casebook once a day, and before anything that changes much. Each backup is read again from the disk before it counts.",
  about: "Back to About",
  faults: backupFaultWords,
  when: (at: string) => `${longDay(at)}, ${timeOf(at)}`,

  last: (at: string) => `The last backup was made on ${fullDay(at)} at ${timeOf(at)}, read again and found whole.`,
  none: "There is no backup yet. The first is made by itself when there is something to keep, or now.",
  now: "Back up now",
  made: (at: string, leftOut: number) => `Backed up at ${timeOf(at)}, read again and found whole.${without(leftOut)}`,

  list: "Backups",
  listLead:
    "As a rule the ten newest are kept, then one a day for a week, one a week for five weeks, and one a month for a year.",
  empty: "Nothing here yet.",
  why,
  size: (bytes: number) => fileSize(bytes),
  bringBack: "Bring back…",
  bringBackNamed: (at: string) => `Bring back the backup of ${longDay(at)}, ${timeOf(at)}`,
  place: "They lie in this folder, outside of the casebook:",

  file: "One file with everything",
  fileLead:
    "For another disk, a stick, or another machine: every document and every attachment in one zip. Nobody needs Casebook to look into it. It is not locked; keep it as you would keep the casebook.",
  save: "Save everything as one file…",
  saved: (name: string, size: number, leftOut: number) =>
    `${leftOut === 0 ? "Everything is" : "The casebook is"} saved in “${name}” (${fileSize(size)}), read again and found whole.${without(leftOut)}`,
  fromFile: "Bring back from a file…",
  sending: "Taking the file in…",
  notTaken: "The file could not be taken in. Nothing was changed. See that the disk has room, then try again.",

  steps: {
    waiting: "Beginning",
    writing: "Writing",
    checking: "Reading again",
    unpacking: "Unpacking",
    "changing-over": "Changing over",
  } satisfies Record<JobStep, string>,
  progress: (done: number, of: number) => `${whole(done)} of ${count(of, "file", "files")}`,
  cancel: "Cancel",
  cancelled: "Cancelled. Nothing was changed, and nothing half-written was left.",

  ask: {
    title: "Bring this backup back?",
    close: "Leave everything as it is",
    looking: "The backup is read through first.",
    of: (name: string, at: string) => `“${name}”, as it was on ${longDay(at)} at ${timeOf(at)}`,
    same: "It is a backup of this casebook.",
    other: "It is a backup of another casebook, which will stand here in the place of this one.",
    dilemmas: (number: number) => count(number, "dilemma", "dilemmas"),
    cases: (number: number) => count(number, "case", "cases"),
    attachments: (number: number) => count(number, "attachment", "attachments"),
    holds: "It holds",
    unreadable: (number: number) =>
      `${count(number, "file in it", "files in it")} cannot be read by this version and would be set aside, not deleted.`,
    leftOut: (number: number) =>
      `When it was made, ${count(number, "file", "files")} of the casebook could not be read and ${number === 1 ? "is" : "are"} not in it.`,
    missing: (number: number) => `The bytes of ${count(number, "attachment", "attachments")} are not there any more.`,
    text: "First everything that is here now is backed up. Then the backup takes its place: what you wrote since is not here any more, but it is in that new backup, and can be brought back the same way.",
    yes: "Bring it back",
  },
  broughtBack: (at: string) =>
    `The backup is back. What was here before is in the backup of ${longDay(at)}, ${timeOf(at)}, at the top of the list.`,
};

/** What a backup holds, in a few words. */
export function holdings({ dilemmas, cases, attachments }: BackupPreview): string {
  const { ask } = safekeepingWords;
  return [ask.dilemmas(dilemmas), ask.cases(cases), ask.attachments(attachments)].join(", ");
}
