import type { OpeningFault } from "../store/opening-fault.ts";
import { whyNotOpened } from "../store/shell-words.ts";
import { words } from "./words.ts";

/** What a person is told when the app cannot start: a headline and what happened, what is safe, what to do. */
export class CannotStart extends Error {
  readonly title: string;

  constructor(fault: OpeningFault, cause: unknown) {
    super(whyNotOpened(fault, ""), { cause });
    this.title = ["no-settings", "bad-lenses"].includes(fault.kind) ? words.notStarted : words.notOpened;
  }
}
