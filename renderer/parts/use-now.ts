import { useEffect, useState } from "react";

/** How often a running timer is looked at, in milliseconds. The time it shows is told from moments, never from these looks. */
const often = 250;

/** The present moment, in milliseconds since 1970: looked at again while something runs, and whenever the window comes back. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = isRunning ? setInterval(look, often) : undefined;
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isRunning]);
  return now;
}
