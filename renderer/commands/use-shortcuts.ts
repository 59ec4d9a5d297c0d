import { useEffect } from "react";
import { isPressed } from "../../core/shortcut.ts";
import type { Heard } from "./command.ts";
import { offeredNow } from "./offers.ts";

/** Where a key means something of its own: a field, and a list in which letters look for an entry. */
const fields = "input, textarea, select, [contenteditable], [role=listbox], [role=menu]";

/** What a space presses or opens, and where an arrow goes on to the next of a few. */
const pressed = "button, a, summary, [role=button], [role=tab], input[type=checkbox]";
const chosenByArrows = "input[type=radio], input[type=range], [role=tablist], [role=radiogroup]";

/** What stands over the page has its own keys. */
const overlays = "[role=dialog], [role=alertdialog]";

function isIn(target: EventTarget | null, places: string): boolean {
  return target instanceof Element && target.closest(places) !== null;
}

/** A box to tick or a button takes no letters, so it leaves them to the shortcuts. */
function isTyping(target: EventTarget | null): boolean {
  const takesNoText = target instanceof HTMLInputElement && ["checkbox", "radio", "range"].includes(target.type);
  return !takesNoText && isIn(target, fields);
}

/** Whether what has the keyboard keeps this key for itself. */
function isKept({ target, key }: KeyboardEvent, heard: Heard): boolean {
  if (heard === "everywhere") return false;
  if (isTyping(target) || heard === "outside-fields") return isTyping(target);
  return isIn(target, chosenByArrows) || (key === " " && isIn(target, pressed));
}

/** Runs the command whose shortcut is pressed. One that is not enabled leaves the key to the browser. */
export function useShortcuts(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (isIn(event.target, overlays)) return;
      const found = offeredNow().find(
        ({ keys, heard, isEnabled }) =>
          isEnabled && keys.some((shortcut) => isPressed(shortcut, event)) && !isKept(event, heard),
      );
      if (found === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || found.heard === "outside-fields") found.run();
    }
    // Caught on the way down: a field may keep a key from bubbling up.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
