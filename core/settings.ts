import type { Format } from "./document.ts";
import { papers } from "./paper.ts";
import { z } from "./zod.ts";

const theme = z.enum(["system", "light", "dark"]);

/** What the owner likes, on this machine; it says nothing of any casebook. */
export const settingsSchema = z.object({
  theme: theme.default("system"),
  /** Whether the page about writing such notes was shown. It is shown once. */
  guardSeen: z.boolean().default(false),
  /** Whether the first run was answered: with the sample or without. */
  welcomed: z.boolean().default(false),
  /** Whether what looks like a dilemma is folded away beside it. */
  alikeFolded: z.boolean().default(false),
  /** What is printed on; null until it was chosen, and the region of the machine tells. */
  paper: z.enum(papers).nullable().default(null),
});

/** New values for some settings. One that is left out, or undefined, stays. */
export const settingsChangeSchema = z.strictObject({
  theme: theme.optional(),
  guardSeen: z.boolean().optional(),
  welcomed: z.boolean().optional(),
  alikeFolded: z.boolean().optional(),
  paper: z.enum(papers).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** The file `settings.json`, outside every casebook. */
export const settingsFormat: Format<Settings> = {
  name: "casebook-settings",
  version: 1,
  schema: settingsSchema,
  migrations: [],
};
