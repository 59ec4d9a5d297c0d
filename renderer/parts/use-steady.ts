import { useCallback, useInsertionEffect, useRef } from "react";

/**
 * A function that stays the same from one drawing to the next and does what the newest one says, so that what it is handed to
 * is not drawn again for its sake. For what is called by events, never while drawing.
 */
export function useSteady<Given extends readonly unknown[], Result>(
  newest: (...given: Given) => Result,
): (...given: Given) => Result {
  const current = useRef(newest);
  useInsertionEffect(() => {
    current.current = newest;
  });
  return useCallback((...given: Given) => current.current(...given), []);
}
