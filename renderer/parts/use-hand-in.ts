import { useEffect } from "react";

/** Saves what is unsaved when the window is closed or hidden, and when the screen is left. `flush` is the same at every draw. */
export function useHandIn(flush: () => Promise<unknown>): void {
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener("pagehide", leave);
    window.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [flush]);
}
