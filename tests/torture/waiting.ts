import { createRequire, syncBuiltinESMExports } from "node:module";

/** The waiting of everybody in this process, to be put another in its place. */
const timers = createRequire(import.meta.url)("node:timers/promises") as { setTimeout: unknown };

/** Lets nobody wait for a moment, as for a virus scanner that will not let go of a file. Answers with what takes it back. */
export function waitNever(): () => void {
  const { setTimeout } = timers;
  timers.setTimeout = async () => undefined;
  syncBuiltinESMExports();
  return () => {
    timers.setTimeout = setTimeout;
    syncBuiltinESMExports();
  };
}
