import type { Plan } from "../../../core/workshop/session.ts";
import { blockOf } from "../../core/workshop/written-session.ts";
import { openApp, value } from "../open-app.ts";

/** A case that ships. */
export const shippedCase = "the-fifty-dollar-cap";

/** The plan of an evening about one case that ships. */
export const evening: Plan = {
  title: "An evening of rolls",
  theme: null,
  on: "2026-12-01",
  start: "18:00",
  length: 30,
  names: false,
  blocks: [
    blockOf("welcome", "welcome"),
    blockOf("read", "read", shippedCase),
    blockOf("first", "vote", shippedCase),
    blockOf("second", "again", shippedCase),
    blockOf("reveal", "reveal", shippedCase),
    blockOf("close", "close"),
  ],
};

/** An app with a session in it. */
export async function withSession(options: Parameters<typeof openApp>[0] = {}, plan: Partial<Plan> = {}) {
  const app = await openApp(options);
  const view = value(await app.ask("startSession", { plan: { ...evening, ...plan } }));
  return { app, view, id: view.session.id };
}
