import { line } from "./text.ts";
import { z } from "./zod.ts";

/**
 * What stands around the content of every file of a casebook. `revision` counts the saves, `checksum` is the SHA-256 of
 * the content as JSON. The content itself is checked by the schema of its format, after migration. `past` and `since` tell
 * where the content comes from (`core/merge/lineage.ts`); a file without them, or with broken ones, is as good without.
 */
export const envelopeSchema = z.object({
  format: line,
  version: z.int().min(1),
  revision: z.int().min(1),
  savedAt: z.iso.datetime(),
  checksum: z.string(),
  past: z.unknown().optional(),
  since: z.unknown().optional(),
  content: z.unknown(),
});

/** A file of the casebook as it was read, its content not yet checked. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** One step from version n to n + 1 of a format. Never edited once released. */
export type Migration = (content: unknown) => unknown;

/** A kind of file: its name, its version, how it is checked, and the steps that bring older content here. */
export interface Format<Content> {
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodType<Content>;
  /** `migrations[0]` leads from version 1 to 2, and so on: always `version - 1` of them. */
  readonly migrations: readonly Migration[];
}

/** How the content of a file turned out. */
export type Reading<Content> =
  | { readonly state: "fine"; readonly content: Content }
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "damaged"; readonly fault: string };

type Migrated = { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly fault: string };

/** A migration may rely on the shape of its version, so that one which throws has met content that never had it. */
function migrate(format: Format<unknown>, { version, content }: Envelope): Migrated {
  try {
    return {
      ok: true,
      content: format.migrations.slice(version - 1).reduce((older, step) => step(older), content),
    };
  } catch (error) {
    return { ok: false, fault: `not content of version ${version}: ${String(error)}` };
  }
}

/**
 * Brings the content of a file to the present version and checks it.
 * A newer version is told apart from damage; nothing is ever guessed.
 */
export function readContent<Content>(format: Format<Content>, envelope: Envelope): Reading<Content> {
  if (envelope.format !== format.name) return { state: "damaged", fault: `format is ${envelope.format}` };
  if (envelope.version > format.version) return { state: "newer", version: envelope.version };
  const migrated = migrate(format, envelope);
  if (!migrated.ok) return { state: "damaged", fault: migrated.fault };
  const checked = format.schema.safeParse(migrated.content);
  if (checked.success) return { state: "fine", content: checked.data };
  const issue = checked.error.issues[0];
  return { state: "damaged", fault: `${issue?.path.join(".") ?? "content"}: ${issue?.message ?? "not understood"}` };
}
