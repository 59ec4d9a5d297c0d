import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Clock } from "../../store/clock.ts";
import { type Starting, startApp } from "./start-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export { cases, quickWork, sealing, search, value } from "./start-app.ts";

/** The moment at which everything happens. */
export const at = "2026-11-22T10:00:00.000Z";

/** Its day. */
export const today = "2026-11-22";

const stopped: Clock = { at: () => at, today: () => today };

/** The app as `startApp` starts it, on a temporary folder where none is given; what it started ends with the test. */
export async function openApp(options: Partial<Starting> = {}) {
  const folder = options.folder ?? join(await temporaryFolder(), "Casebook");
  const { endFinding, ...app } = await startApp({ clock: stopped, ...options, folder });
  onTestFinished(endFinding);
  return app;
}

/** The app as `openApp` opens it. */
export type App = Awaited<ReturnType<typeof openApp>>;
