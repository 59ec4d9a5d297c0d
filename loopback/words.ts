import type { OpeningFault } from "../store/opening-fault.ts";
import { whyNotOpened } from "../store/shell-words.ts";

/** Why the casebook is not open and served after all. */
export type StartingFault =
  | OpeningFault
  | { readonly kind: "bad-option"; readonly option: string }
  | { readonly kind: "not-built" }
  | { readonly kind: "port-taken" | "port-refused"; readonly port: number }
  | { readonly kind: "fault" };

/** Why a request was turned away. */
export type Rejection =
  | "wrong-host"
  | "foreign"
  | "void-token"
  | "no-session"
  | "not-found"
  | "wrong-method"
  | "wrong-type"
  | "too-large"
  | "not-json"
  | "disk-full"
  | "fault";

/** Every word of the loopback shell that a person reads, beside those that both shells say. */
export const words = {
  openAt: (address: string) => `Casebook is open at ${address}`,
  chooseThere: (files: readonly string[]) =>
    `A browser cannot be handed a file from here. Choose it on the page Circle, with “Open a case file…”: ${files.join(", ")}`,
  browserNotOpened: "The browser could not be opened from here. Open the address above in it yourself.",
  options: [
    "  --casebook DIR  the folder of the casebook; made where there is none",
    "  --settings DIR  the folder of the settings; made where there is none",
    "  --backups DIR   the folder of the backups, outside of the casebook; beside the settings when left out",
    "  --workshop FILE.casefile",
    "                  run the workshop of this pack alone; the casebook stays closed",
    "  --port N        the port on this machine, 1 to 65535; a free one when left out",
    "  --no-open       do not open the browser",
    "  --sample        add the sample dilemmas",
    "  --help          show this list",
    "  FILE.casefile   a case file to look at, in the desktop app",
  ],
  usage: (options: readonly string[]) => ["Options:", ...options].join("\n"),
} as const;

/** What happened, what is safe and what to do, in one line for the terminal. */
export function whyNotStarted(fault: StartingFault): string {
  switch (fault.kind) {
    case "bad-option":
      return `Casebook did not start, because it does not understand ${fault.option}. Nothing was changed. Start it again with options from this list.`;
    case "not-built":
      return "Casebook did not start, because its window has not been built yet. Nothing was changed. Start it with npm start, which builds it first.";
    case "port-taken":
      return `Port ${fault.port} is used by another program. Your casebook is closed and unchanged. Choose another port with --port, or leave it out to get a free one.`;
    case "port-refused":
      return `This user may not use port ${fault.port}. Your casebook is closed and unchanged. Choose a port above 1023 with --port, or leave it out to get a free one.`;
    case "fault":
      return "Casebook could not start because of a fault of its own. What was saved before is safe. Start it again; if it happens again, report the lines below.";
    default:
      return whyNotOpened(fault, "with --casebook");
  }
}

/** What a request that was turned away is told. */
export const rejections: Readonly<Record<Rejection, readonly [status: number, text: string]>> = {
  "wrong-host": [403, "This is not the address of a casebook."],
  foreign: [403, "Another page asked for this. Only the casebook's own window may."],
  "void-token": [
    403,
    "This address has opened the casebook once already. Go back to that window, or start Casebook again.",
  ],
  "no-session": [403, "This casebook opens with the address that Casebook printed when it started."],
  "not-found": [404, "There is nothing here."],
  "wrong-method": [405, "This cannot be done here."],
  "wrong-type": [415, "Only JSON is understood here."],
  "too-large": [413, "This is too large. Nothing was changed."],
  "not-json": [400, "This is not JSON. Nothing was changed."],
  "disk-full": [507, "There is no room on the disk for this file. Nothing was changed."],
  fault: [500, "Something in Casebook itself went wrong. What was saved before is safe."],
};
