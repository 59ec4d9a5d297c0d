import type { Closing } from "../../../core/circle/circle-api.ts";

/** How a case file is to be closed, as it is filled in. */
export interface DraftedClosing {
  /** What the circle calls the owner; asked for only where it is not known yet. */
  readonly name: string;
  readonly sign: boolean;
  readonly isLocked: boolean;
  readonly passphrase: string;
  /** The passphrase typed a second time, where the first could not be read. */
  readonly again: string;
  readonly isShown: boolean;
}

/** Signed, and not locked: a passphrase is one more thing to lose. */
export const plainClosing: DraftedClosing = {
  name: "",
  sign: true,
  isLocked: false,
  passphrase: "",
  again: "",
  isShown: false,
};

/** What keeps a file from being closed: no name, no passphrase, one that is guessed at once, or two that differ. */
export type ClosingLack = "name" | "passphrase" | "short" | "differs";

/** The shortest passphrase: what is shorter is tried out in no time. In characters. */
const shortestPassphrase = 10;

/** What a closing lacks. `knownAs` is what the circle calls the owner by now, or "". */
export function lacksOfClosing(drafted: DraftedClosing, knownAs: string): ClosingLack[] {
  const { name, isLocked, passphrase, again, isShown } = drafted;
  const lacks: ClosingLack[] = [];
  if (knownAs === "" && name.trim() === "") lacks.push("name");
  if (!isLocked) return lacks;
  if (passphrase === "") lacks.push("passphrase");
  else if ([...passphrase].length < shortestPassphrase) lacks.push("short");
  else if (!isShown && passphrase !== again) lacks.push("differs");
  return lacks;
}

/** The closing as it is asked for. */
export function closingOf({ isLocked, passphrase, sign }: DraftedClosing): Closing {
  return { passphrase: isLocked ? passphrase : null, sign };
}
