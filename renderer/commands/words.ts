import { appLabels } from "../../core/app-labels.ts";
import type { Group } from "./command.ts";

/** The words of what can be done from the keyboard and from the list of commands. */
export const commandWords = {
  groups: {
    here: "On this page",
    anywhere: "Anywhere",
    places: "Go to",
  } satisfies Record<Group, string>,
  shortcuts: appLabels.shortcuts,
  shortcutsLead: "What fits the page you are on. Everything else is a few letters away in the list of commands.",
  inFields: "Inside a text field the field keeps its own undo, and ? is a question mark.",
  close: "Close",
  theme: (theme: string) => `Theme: ${theme.toLowerCase()}`,
  themeChanged: (theme: string) => `The theme is now: ${theme.toLowerCase()}.`,
  said: "What the last command did",
  dismiss: "Dismiss this note",
  keys: {
    " ": "Space",
    Mod: "Ctrl",
    PageDown: "Page down",
    PageUp: "Page up",
    ArrowLeft: "←",
    ArrowRight: "→",
  },
  macKeys: {
    " ": "Space",
    Mod: "⌘",
    Shift: "⇧",
    Alt: "⌥",
    PageDown: "Page down",
    PageUp: "Page up",
    ArrowLeft: "←",
    ArrowRight: "→",
  },
};
