import { useEffect, useState } from "react";

/** How many lines are drawn at once: more than a dialog shows, and few enough for one frame. */
const atOnce = 12;
/** How long a list stands before more of it is drawn, in milliseconds: one who types on sees another list by then. */
const pause = 200;

/** How much of which list is drawn. */
interface Drawn {
  readonly list: unknown;
  readonly count: number;
}

/**
 * How many lines of a list to draw, of `length` in all: a dozen at once, so that it is there in the next frame, and a dozen
 * more whenever the window has nothing else to do. Another `list` begins anew.
 */
export function useFewFirst(list: unknown, length: number): number {
  const [drawn, setDrawn] = useState<Drawn>({ list, count: atOnce });
  const count = drawn.list === list ? drawn.count : atOnce;
  useEffect(() => {
    if (count >= length) return;
    let idle = 0;
    const drawMore = () => setDrawn({ list, count: count + atOnce });
    const timer = setTimeout(
      () => {
        idle = requestIdleCallback(drawMore);
      },
      count === atOnce ? pause : 0,
    );
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [list, count, length]);
  return Math.min(count, length);
}
