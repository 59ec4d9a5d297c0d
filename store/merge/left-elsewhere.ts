import type { Notice } from "../../core/casebook.ts";
import type { Refusal } from "../../core/outcome.ts";
import type { DocumentReading } from "../documents/read-document.ts";

/** What its owner should know of a file that another machine wrote over ours and that was not taken in, for this reason. */
export function leftElsewhere(name: string, reason: Refusal, reading: DocumentReading<unknown>): Notice {
  if (reading.state === "newer") return { kind: "newer", name, detail: String(reading.version) };
  return { kind: "damaged-left", name, detail: reason };
}
