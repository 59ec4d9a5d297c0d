import type { Path } from "./path.ts";

/**
 * A place at which two versions say different things. `here` is what the merged document says, `there` what stands beside it
 * until its owner has looked; undefined where a version has nothing.
 */
export interface Disagreement {
  readonly path: Path;
  readonly here: unknown;
  readonly there: unknown;
}
