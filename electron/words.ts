import type { Refusal } from "../core/outcome.ts";

/** Why the app could not start with a casebook. */
export type OpeningFault = "in-use" | "not-a-casebook" | "no-folder" | Refusal;

/** Every word of the desktop shell that a person reads. */
export const words = {
  app: "Casebook",
  newCasebook: "Casebook",
  menu: {
    file: "&File",
    print: "&Print…",
    quit: "&Quit",
    edit: "&Edit",
    undo: "&Undo",
    redo: "&Redo",
    cut: "Cu&t",
    copy: "&Copy",
    paste: "&Paste",
    selectAll: "Select &all",
    view: "&View",
    actualSize: "&Actual size",
    larger: "&Larger",
    smaller: "&Smaller",
    fullScreen: "&Full screen",
    reload: "&Reload",
    developerTools: "&Developer tools",
    window: "&Window",
    minimise: "&Minimise",
    close: "&Close",
    about: "About Casebook",
    hide: "Hide Casebook",
    hideOthers: "Hide others",
    showAll: "Show all",
  },
  notOpened: "The casebook was not opened",
  notStarted: "Casebook could not start",
  windowStopped: {
    title: "The window stopped working",
    text: "Everything that was marked as saved is on the disk. The window opens again when you close this message.",
  },
} as const;

/** What happened, what is safe and what to do, when a casebook could not be opened. */
export function whyNotOpened(fault: OpeningFault, folder: string): string {
  switch (fault) {
    case "in-use":
      return `${folder} is open in another copy of Casebook on this machine. Nothing was changed. Use the copy that is open, or close it and start again.`;
    case "not-a-casebook":
      return `${folder} holds other files and no casebook. Nothing was changed there. Choose an empty or a new folder for a casebook.`;
    case "no-folder":
    case "read-only":
      return `No casebook can be made in ${folder}, because this user may not write there. Nothing was changed. Choose another folder, or ask for the right to write in this one.`;
    case "folder-gone":
      return `${folder} cannot be reached. Nothing was changed. If it lies on a stick or on another machine, connect it and start again.`;
    case "disk-full":
      return `The disk of ${folder} is full. What was saved before is safe. Make some room and start again.`;
    case "disk-failed":
      return `The disk of ${folder} reported a fault. Nothing was changed. Copy the folder to another disk before you try again.`;
    default:
      return `Something in Casebook itself went wrong while it opened ${folder}. What was saved before is safe. Start again; if it happens again, copy the folder and report the fault.`;
  }
}

/** For the terminal: the window itself shows no sample, and the page "About" offers it. */
export function sampleNotAdded(reason: Refusal): string {
  return `The sample was not added (${reason}). Everything else is as it was. You can add it later on the page "About".`;
}

/** The same, when the app has no place for its own settings. */
export function whyNoSettings(folder: string): string {
  return `Casebook keeps its settings in ${folder} and could not open them there. No casebook was opened and nothing was changed. See that this user may write in that folder and that its disk has room, or start with --settings and another folder.`;
}

/** What went wrong while starting, when it is none of the things one can foresee. */
export const whyNotStarted =
  "Something in Casebook itself went wrong. What was saved before is safe. Start again; if it happens again, put Casebook on this machine anew: your casebook is a folder of its own and stays.";
