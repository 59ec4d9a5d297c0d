import { useEffect, useState } from "react";

/** How long what has just come cannot be pressed, in milliseconds: longer than a double click. */
const pause = 600;

/** Whether what stands where something else was a moment ago may be pressed yet. */
export function useArmed(): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), pause);
    return () => clearTimeout(timer);
  }, []);
  return isArmed;
}
