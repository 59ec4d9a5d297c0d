import { useState } from "react";
import type { Option } from "../../../core/dilemma/dilemma.ts";

/** What the ledger says of an option. */
export type Titled = Pick<Option, "id" | "title">;

/** The options, the same list until one of them comes, goes, moves or gets another title: the rest of them is not shown here. */
export function useTitled(options: readonly Titled[]): readonly Titled[] {
  const [kept, keep] = useState(options);
  const isSame =
    kept.length === options.length &&
    kept.every(({ id, title }, place) => id === options[place]?.id && title === options[place]?.title);
  if (!isSame) keep(options);
  return isSame ? kept : options;
}
