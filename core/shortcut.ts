/** A key as a keyboard tells of it; the event of the page has all of these. */
export interface Press {
  readonly key: string;
  /** Where the key lies, for the keyboards on which Alt and a letter write a sign. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * A way to reach a command by keyboard, as `Mod+Shift+Z`. `Mod` is Ctrl, or Command on a Mac. The last part is the key's own
 * name; where it is a sign such as `?`, Shift is not asked about, as keyboards differ in how it is written.
 */
export type Shortcut = string;

function keyOf(shortcut: Shortcut): string {
  return shortcut.split("+").at(-1) ?? "";
}

/** Whether a key press is this shortcut. */
export function isPressed(shortcut: Shortcut, press: Press): boolean {
  const key = keyOf(shortcut);
  const held = shortcut.split("+").slice(0, -1);
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  const isKey =
    press.key.toLowerCase() === key.toLowerCase() || (press.altKey && press.code === `Key${key.toUpperCase()}`);
  return (
    isKey &&
    (press.ctrlKey || press.metaKey) === held.includes("Mod") &&
    press.altKey === held.includes("Alt") &&
    (isSign || press.shiftKey === held.includes("Shift"))
  );
}
