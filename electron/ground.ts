import type { Settings } from "../core/settings.ts";

/** The colour behind the page until it is drawn, so that nothing flashes; the same two as `--ground` in the page's theme. */
export function groundOf(theme: Settings["theme"], systemIsDark: boolean): string {
  const isDark = theme === "system" ? systemIsDark : theme === "dark";
  return isDark ? "#1b1916" : "#f7f2e8";
}
