import { shelfKinds } from "../library/case.ts";
import { ownCaseParts } from "../library/own-case.ts";
import { z } from "../zod.ts";

/** A case of the library as it leaves, what is sealed too: the seal is opened by whoever reads it next. */
export const sharedCaseSchema = z.strictObject({ kind: z.enum(shelfKinds), ...ownCaseParts });

export type SharedCase = z.infer<typeof sharedCaseSchema>;
