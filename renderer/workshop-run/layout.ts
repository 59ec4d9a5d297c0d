import { keepInTab, useTabKept } from "./tab-kept.ts";

/** What the trainer's screen shows: their own page, both side by side, or the room alone, where there is one screen for all. */
export const layouts = ["trainer", "split", "room"] as const;

export type Layout = (typeof layouts)[number];

/**
 * The layout of this window, and a way to change it. A reload keeps it, so that a room that looks at this screen does not suddenly
 * read the notes.
 */
export function useLayout(sessionId: string): [Layout, (layout: Layout) => void] {
  const key = `casebook-layout-${sessionId}`;
  const kept = useTabKept(key);
  return [layouts.find((one) => one === kept) ?? "trainer", (layout) => keepInTab(key, layout)];
}
