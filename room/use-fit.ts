import { type RefObject, useLayoutEffect } from "react";

/** The steps by which type is made smaller where a page does not fit; below the last it would not be read any more. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34, 0.28];

/** Makes the type of a box smaller, by its property `--fit`, until what is in it fits; anew when `shown` or its size changes. */
export function useFit(box: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is measured, not read
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const settle = () => {
      for (const size of sizes) {
        element.style.setProperty("--fit", String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    settle();
    void document.fonts?.ready.then(settle);
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, shown]);
}
