import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

function pagesIn(flow: HTMLElement): number {
  const { columnWidth, columnGap } = getComputedStyle(flow);
  const step = Number.parseFloat(columnWidth) + Number.parseFloat(columnGap);
  const gap = Number.parseFloat(columnGap);
  return Math.max(1, Math.round((flow.scrollWidth + gap) / step));
}

/** Counts the columns that a text fills, each of which is a page; again whenever it is drawn anew, and once its fonts are there. */
export function usePages(flow: RefObject<HTMLElement | null>): number {
  const [pages, setPages] = useState(1);
  const count = () => {
    if (flow.current !== null && !matchMedia("print").matches) setPages(pagesIn(flow.current));
  };
  useLayoutEffect(count);
  useEffect(() => {
    document.fonts.addEventListener("loadingdone", count);
    return () => document.fonts.removeEventListener("loadingdone", count);
  });
  return pages;
}
