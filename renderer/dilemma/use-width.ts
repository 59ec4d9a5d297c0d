import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in pixels, followed as the window changes; `first` until it is known. */
export function useWidth<Frame extends HTMLElement>(first: number): readonly [RefObject<Frame | null>, number] {
  const element = useRef<Frame>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([seen]) => {
      if (seen !== undefined && seen.contentRect.width > 0) setWidth(Math.round(seen.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
