import type { Format } from "./document.ts";
import { prose } from "./text.ts";
import { z } from "./zod.ts";

/**
 * Names a form that is not handed in yet: `new`, `decide-<id>`, `review-<id>`, `amend-<id>-<part>`, `follow-up-<id>`,
 * `promise-<id>`, `commit-<case>`, `view-<id>`, `stops-<id>`, `article-new`, `article-<id>`, `meet-<id>`, `became-<meeting>`,
 * `send-<id>`, `set`, `set-<collection>`.
 */
export const draftKey = z.string().regex(/^(?!constructor$)[a-z0-9-]{1,120}$/);

/** What was typed into a form so far, field by field. */
export const draftFields = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), prose);

/** Every form half filled in. */
export const draftsSchema = z.object({ forms: z.record(draftKey, draftFields).default({}) });

export type DraftFields = z.infer<typeof draftFields>;
export type Drafts = z.infer<typeof draftsSchema>;

/** The file `drafts.json`: forms half filled in, kept apart from the journal so that a crash costs no typing. */
export const draftsFormat: Format<Drafts> = {
  name: "casebook-drafts",
  version: 1,
  schema: draftsSchema,
  migrations: [],
};

/**
 * The drafts with what was typed into some fields of one form. The other fields stay as they were kept, so that two windows
 * on one form keep what was typed in both.
 */
export function withTyped({ forms }: Drafts, key: string, fields: DraftFields): Drafts {
  return { forms: { ...forms, [key]: { ...forms[key], ...fields } } };
}
