import { type RefObject, useEffect, useRef } from "react";

/**
 * The place for what hears the keyboard once there is a cause, as what had the keyboard goes. It comes after an answer was
 * waited for: whoever has gone elsewhere by then, to type above all, is left there.
 */
export function useTakeOver<Shown extends HTMLElement>(cause: unknown): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  /** What has the keyboard and may still go; null when there is nothing to wait for. */
  const going = useRef<Element | null>(null);
  useEffect(() => {
    const present = document.activeElement;
    going.current = cause && !present?.matches("input, textarea") ? present : null;
  }, [cause]);
  useEffect(() => {
    const present = document.activeElement;
    if (going.current === null) return;
    if (present === document.body) shown.current?.focus();
    else if (present === going.current) return;
    going.current = null;
  });
  return shown;
}
