import { useEffect } from "react";
import type { Channel } from "../../core/api.ts";
import { queries } from "../ask.ts";

/** Asks again every so many milliseconds while the window can be seen: no event tells that a count went up. */
export function useRepeated(channel: Channel, every: number): void {
  useEffect(() => {
    const clock = setInterval(() => {
      if (document.visibilityState === "visible") void queries.invalidateQueries({ queryKey: [channel] });
    }, every);
    return () => clearInterval(clock);
  }, [channel, every]);
}
