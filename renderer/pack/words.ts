import { nearDay, timeOf } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${whole(count)} ${many}`;
}

/** The words of a start for the workshop of a pack. */
export const packWords = {
  nav: "Workshop",
  closed: "Your casebook is closed and stays so.",
  only: "Only this workshop is open. Your casebook is closed and stays so.",
  all: "All workshops of this pack",

  title: "The workshops of this pack",
  from: (name: string) => `From “${name}”.`,
  refused: (count: number) =>
    `${counted(count, "thing in this pack was", "things in this pack were")} left out: not as a case file must be. Open the pack in your casebook, under Circle, to see why.`,
  none: "None of its workshops is here any more. Nothing is lost: close Casebook and start it again with this pack, and they are back.",
  planned: (minutes: number) => counted(minutes, "minute", "minutes"),
  on: (day: string | null, start: string) => (day === null ? `begins ${start}` : `${nearDay(day)}, ${start}`),
  by: (name: string) => `from ${name}`,
  ran: (count: number, last: string) =>
    count === 1 ? `run on ${nearDay(last)}` : `run ${whole(count)} times, last on ${nearDay(last)}`,
  missing: (count: number) => `${counted(count, "block", "blocks")} without a case`,
  going: (since: string | null) => (since === null ? "running now" : `running since ${timeOf(since)}`),
  goOn: "Go on",
  goOnWith: (title: string) => `Go on with “${title}”`,
  run: "Run it",
  runOf: (title: string) => `Run “${title}”`,

  locked: "This pack is locked",
  lockedText: (name: string) =>
    `“${name}” opens with the passphrase that its sender chose. Ask them for it by another way than the file came.`,
  passphrase: "Passphrase",
  unlock: "Unlock",
  unlocking: "Unlocking. This takes a moment on purpose, so that guessing takes for ever.",

  unreadable: "The pack cannot be read",
  unreadableText: (name: string) =>
    name === ""
      ? "Casebook was started for a workshop, and no file was named. Nothing was changed, and no casebook was opened. Close Casebook, and start it again with the path of the pack."
      : `There is no file “${name}” where you said, or it cannot be read; it may be a folder, or lie on a stick that is not plugged in. Nothing was changed, and no casebook was opened. Close Casebook, see where the file is, and start it again.`,
  notTaken: (name: string) => `“${name}” is not taken`,
  detail: (detail: string) => `More exactly: ${detail}`,
  notTakenText: "No casebook was opened. Close Casebook, and start it again with another file.",
  noSession: "There is no workshop in this pack",
  noSessionText: (name: string) =>
    `“${name}” is a case file with other things in it, or its workshop was left out because it is damaged. Nothing was changed. To look at it, start Casebook in the usual way and open it under Circle. To run a workshop, ask the sender for its pack.`,

  elsewhere: "This is not part of the workshop",
  elsewhereText:
    "Casebook was started for a workshop alone, so there is nothing else here. For everything else, close it and start it in the usual way.",
  back: "Back to the workshop",
};
