import { partialDay as isPartialDay } from "../../core/library/case.ts";
import { partialDay } from "../words/dates.ts";

/** A day as it is read; what somebody typed that is none stands as it is. */
export function dayTold(typed: string): string {
  return isPartialDay.safeParse(typed).success ? partialDay(typed) : typed;
}
