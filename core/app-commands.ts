import type { AppCommandId } from "./app-labels.ts";
import type { Shortcut } from "./shortcut.ts";

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
    listed("workshops"),
    listed("insights"),
    listed("lenses"),
    listed("bin"),
    listed("safekeeping"),
  ],
  help: [listed("shortcuts", ["?", "Mod+/"], "outside-fields"), listed("about")],
} as const satisfies Record<string, readonly AppCommand[]>;

/** Every command of the whole app, each once. */
export const appCommands: readonly AppCommand[] = [...appMenus.file, ...appMenus.go, ...appMenus.help];
