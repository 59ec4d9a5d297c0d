import type { Shortcut } from "./shortcut.ts";

/** What can be done from anywhere, as the menu, the buttons and the list of commands call it. */
export const appLabels = {
  new: "New dilemma",
  openFile: "Open a case file…",
  find: "Find",
  print: "Print this page",
  back: "Back to the page before",
  forward: "Forward again",
  today: "Today",
  journal: "Journal",
  library: "Library",
  code: "House code",
  circle: "Circle",
  insights: "Insights",
  lenses: "Lenses",
  bin: "Bin",
  safekeeping: "Safekeeping",
  shortcuts: "Keyboard shortcuts",
  about: "About",
} as const;

export type AppCommandId = keyof typeof appLabels;

/** A command of the whole app, without what it does: that is the window's. */
export interface AppCommand {
  readonly id: AppCommandId;
  /** The ways to it by keyboard, the one to show first. */
  readonly keys: readonly Shortcut[];
  /** Whether a field that is being typed in keeps these keys for itself. */
  readonly heard: "everywhere" | "outside-fields";
}

function listed(id: AppCommandId, keys: readonly Shortcut[] = [], heard: AppCommand["heard"] = "everywhere") {
  return { id, keys, heard } satisfies AppCommand;
}

/** The commands of the whole app by the menu they stand in, in its order. */
export const appMenus = {
  file: [listed("new", ["Alt+N"]), listed("openFile", ["Mod+O"]), listed("print", ["Mod+P"])],
  go: [
    listed("find", ["Mod+K"]),
    listed("back", ["Alt+ArrowLeft"], "outside-fields"),
    listed("forward", ["Alt+ArrowRight"], "outside-fields"),
    listed("today"),
    listed("journal"),
    listed("library"),
    listed("code"),
    listed("circle"),
    listed("insights"),
    listed("lenses"),
    listed("bin"),
    listed("safekeeping"),
  ],
  help: [listed("shortcuts", ["?", "Mod+/"], "outside-fields"), listed("about")],
} as const satisfies Record<string, readonly AppCommand[]>;

/** Every command of the whole app, each once. */
export const appCommands: readonly AppCommand[] = [...appMenus.file, ...appMenus.go, ...appMenus.help];

/** Whether a word from outside names a command of the whole app. */
export function isAppCommand(word: unknown): word is AppCommandId {
  return appCommands.some(({ id }) => id === word);
}
