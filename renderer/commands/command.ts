import type { LucideIcon } from "lucide-react";
import type { Shortcut } from "../../core/shortcut.ts";

/** Where a command belongs: to what is open now, to the app as a whole, or to the way to another place. */
export const groups = ["here", "anywhere", "places"] as const;

export type Group = (typeof groups)[number];

/** Whether a field that is being typed in keeps these keys for itself, or everything that a space or an arrow means something to. */
export type Heard = "everywhere" | "outside-fields" | "outside-controls";

/** Something that can be done now, the same for the button, the list of commands and the keyboard. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What stands on its button, where what is around the button says the rest. */
  readonly short?: string;
  readonly Icon: LucideIcon;
  readonly group: Group;
  /** The ways to it by keyboard, the one to show first. */
  readonly keys: readonly Shortcut[];
  readonly heard: Heard;
  readonly isEnabled: boolean;
  run(): void;
}

/** A command with what most commands have in common. */
export function command(given: Pick<Command, "id" | "label" | "Icon" | "group" | "run"> & Partial<Command>): Command {
  return { keys: [], heard: "everywhere", isEnabled: true, ...given };
}
