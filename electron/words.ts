/** Every word of the desktop shell that a person reads, beside those that both shells say. */
export const words = {
  room: "Casebook: the room",
  roomNotShown: "The room's window could not be shown:",
  app: "Casebook",
  menu: {
    file: "&File",
    quit: "&Quit",
    edit: "&Edit",
    undo: "&Undo",
    redo: "&Redo",
    cut: "Cu&t",
    copy: "&Copy",
    paste: "&Paste",
    selectAll: "Select &all",
    go: "&Go",
    help: "&Help",
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
  unsaved: {
    title: "Some words are not saved",
    text: "The disk has refused them, and they are only in this window. What is marked as saved is safe. Stay to copy them or to mend the disk, or leave without them.",
    stay: "Stay",
    leave: "Leave without them",
  },
  outside: {
    title: "Open this address in your browser?",
    text: "Casebook itself goes nowhere. Your browser does, and whoever keeps that page can see that you came.",
    stay: "Stay here",
    open: "Open in the browser",
    notOpened: "The address could not be opened.",
  },
  backup: { kind: "Backup of a casebook", save: "Save everything as one file", open: "Bring back from a file" },
  pdf: { kind: "PDF", save: "Save as PDF" },
  windowStopped: {
    title: "The window stopped working",
    text: "Everything that was marked as saved is on the disk. The window opens again when you close this message.",
  },
  windowNotBack:
    "The window could not be opened again. Everything that was marked as saved is on the disk. Close Casebook and start it again.",
} as const;

/** What went wrong while starting, when it is none of the things one can foresee. */
export const whyNotStarted =
  "Something in Casebook itself went wrong. What was saved before is safe. Start again; if it happens again, put Casebook on this machine anew: your casebook is a folder of its own and stays.";
