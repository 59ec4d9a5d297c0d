import { useEffect } from "react";
import { useSteady } from "../parts/use-steady.ts";

/** How long a person's page may lie untouched before what is on it is dropped, in milliseconds. */
const patience = 300_000;

/** Tells when a turn was left without being ended: nobody's choice waits on the screen for the next person. */
export function useLeftAlone(turn: string | null, onLeft: () => void): void {
  const left = useSteady(onLeft);
  useEffect(() => {
    if (turn === null) return;
    let timer = setTimeout(left, patience);
    function touched() {
      clearTimeout(timer);
      timer = setTimeout(left, patience);
    }
    const touches = ["keydown", "pointerdown", "pointermove"] as const;
    for (const touch of touches) window.addEventListener(touch, touched);
    return () => {
      clearTimeout(timer);
      for (const touch of touches) window.removeEventListener(touch, touched);
    };
  }, [turn, left]);
}
