import type { CaseUnder } from "./cases-under.ts";
import type { Article } from "./house-code.ts";

/** The house code as it stands on the disk. */
export interface KeptCode {
  /** In the order of their numbers, withdrawn ones among them. */
  readonly articles: readonly Article[];
  /** The dilemmas that cite an article. */
  readonly casesUnder: readonly CaseUnder[];
}
