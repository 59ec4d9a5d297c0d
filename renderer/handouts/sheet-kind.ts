import type { SessionCase } from "../../core/workshop/session.ts";

/** What can be printed for a workshop, in the order in which it is. */
export const sheetKinds = ["participant", "facilitator", "cards", "walk", "attendance", "certificate"] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** What there is something to print for. */
export function offeredSheets(cases: readonly SessionCase[]): SheetKind[] {
  const hasOptions = cases.some(({ options }) => options.length > 0);
  return sheetKinds.filter((kind) => {
    if (kind === "participant") return cases.length > 0;
    return kind !== "cards" || hasOptions;
  });
}
