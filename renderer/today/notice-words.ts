import { assertNever } from "../../core/assert-never.ts";
import type { Notice } from "../../core/casebook.ts";
import { notBackedUp } from "../words/backup-faults.ts";
import { longDay, timeOf } from "../words/dates.ts";

/** A notice in words: what happened in a few, then what is safe and what to do. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** Says what happened to a file, what is safe, and what to do. */
export function noticeWords({ kind, name, detail }: Notice): NoticeWords {
  switch (kind) {
    case "damaged-set-aside":
      return {
        title: "A file could not be read and was set aside",
        text: `It lies unchanged in the folder “damaged” of your casebook, as ${name}. Everything else is as it was. Open it with a text editor to see what it holds, or bring a backup back in Safekeeping.`,
      };
    case "damaged-left":
      return {
        title: "A file cannot be read",
        text: `${name} was left exactly where it is (${detail}). Everything else is as it was. See that this file may be read, or bring a backup back in Safekeeping, then start Casebook again.`,
      };
    case "not-all-read":
      return {
        title: "The casebook was not read to its end",
        text: "Its folder went away while it was read. What was saved is as it was, and the journal shows in part what it held the last time. If the folder lies on a stick or on another machine, connect it and start Casebook again.",
      };
    case "newer":
      return {
        title: "A newer Casebook wrote one of the files",
        text: `${name} can only be read here, as far as this version understands it, and it will not be changed. Use the newer version to write in it.`,
      };
    case "altered-outside":
      return {
        title: detail === "" ? "A file was changed outside Casebook" : `“${detail}” was changed outside Casebook`,
        text: `You see it as it now stands in ${name}; nothing was overwritten. If you did not change it yourself, compare it with an older copy.`,
      };
    case "read-only":
      return {
        title: "This casebook can only be read",
        text: "Its folder does not allow writing. Everything is here to read, and nothing you type can be kept. Allow writing to the folder, then start Casebook again.",
      };
    case "disk-full":
      return {
        title: "The disk is full",
        text: "You can read everything; nothing can be written until there is space again. Free some, then start Casebook again.",
      };
    case "newer-casebook":
      return {
        title: "A newer Casebook wrote this casebook",
        text: "You can read everything, and nothing will be changed here. Use the newer version to write.",
      };
    case "second-copy":
      return {
        title: detail === "" ? "A copy of a dilemma was not taken in" : `A copy of “${detail}” was not taken in`,
        text: `It lies untouched in the folder “dilemmas”, as ${name}, and is not shown. The disk did not let it be merged; see that the casebook may be written, then start Casebook again.`,
      };
    case "second-copy-of-case":
      return {
        title: detail === "" ? "A copy of a case was not taken in" : `A copy of the case “${detail}” was not taken in`,
        text: `It lies untouched in the folder “cases”, as ${name}, and is not shown. The disk did not let it be merged; see that the casebook may be written, then start Casebook again.`,
      };
    case "second-copy-of-round":
      return {
        title:
          detail === "" ? "A copy of a round was not taken in" : `A copy of the round “${detail}” was not taken in`,
        text: `It lies untouched in the folder “rounds”, as ${name}, and is not shown. The disk did not let it be merged; see that the casebook may be written, then start Casebook again.`,
      };
    case "second-copy-of-session":
      return {
        title:
          detail === ""
            ? "A copy of a workshop was not taken in"
            : `A copy of the workshop “${detail}” was not taken in`,
        text: `It lies untouched in the folder “sessions”, as ${name}, and is not shown. The disk did not let it be merged; see that the casebook may be written, then start Casebook again.`,
      };
    case "second-copy-of-file":
      return {
        title: "A copy of a file was not taken in",
        text: `${name} was left untouched: it could not be read as what its name says, or could not be merged. Everything else is as it was. Open it with a text editor to see what it holds, then move it elsewhere.`,
      };
    case "opened-elsewhere":
      return {
        title: `This casebook is open on ${name}, or was not closed there`,
        text: `It was opened there on ${longDay(detail)} at ${timeOf(detail)}. Everything on the disk here is safe. You can write on both: what is written there is taken in here as it arrives, and where both said something different you are asked.`,
      };
    case "case-faults":
      return {
        title: "A case was left out of the library",
        text: `The file ${name} has faults (${detail}). The other cases and your journal are not touched. Mend the file or put the original back, then start Casebook again.`,
      };
    case "not-backed-up":
      return {
        title: "The last backup could not be made",
        text: `${notBackedUp(detail)} Everything in your casebook is safe, and you can go on; earlier backups stay as they are. Look into Safekeeping and try it again there.`,
      };
    case "change-over-finished":
      return {
        title: "A backup was brought back to the end",
        text: "Casebook was stopped in the middle of it. What you see is the backup; what was there before is in the newest backup in Safekeeping.",
      };
    case "change-over-undone":
      return {
        title: "A backup was not brought back after all",
        text: "Casebook was stopped in the middle of it, and the disk did not let it finish. Everything is as it was before.",
      };
    default:
      return assertNever(kind);
  }
}
