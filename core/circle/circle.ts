import type { Format } from "../document.ts";
import { instant, itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { publicKey } from "./file/shared-text.ts";

/** Whether somebody sells to the same customers, so that some things must not be spoken of with them. */
export const rivalries = ["yes", "no", "unknown"] as const;

/** Somebody the owner exchanges case files with. */
export const peerSchema = z.object({
  id: itemId,
  name: line.min(1),
  /** The key that their files are signed with; null for somebody who does not sign. */
  key: publicKey.nullable(),
  competes: z.enum(rivalries),
  addedAt: instant,
});

const circleSchema = z.object({
  /** What the owner is called in the circle; empty until they said so. */
  name: line.default(""),
  peers: z.array(peerSchema).max(500).default([]),
});

export type Peer = z.infer<typeof peerSchema>;
export type Circle = z.infer<typeof circleSchema>;
export type Rivalry = (typeof rivalries)[number];

/** The file `circle.json`: the people one exchanges case files with. The own key lies beside the settings, never here. */
export const circleFormat: Format<Circle> = {
  name: "casebook-circle",
  version: 1,
  schema: circleSchema,
  migrations: [],
};
