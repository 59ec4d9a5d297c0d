import { type RefObject, useEffect, useRef } from "react";
import { useWords } from "../words/use-words.ts";

/** Names the window after a screen. The heading it returns the place for hears the keyboard first when the screen changes. */
export function useHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const { shell } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = shell.windowTitle(title);
  }, [title, shell]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
