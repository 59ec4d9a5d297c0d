import { shelfKinds } from "../library/case.ts";
import { ownCaseParts } from "../library/own-case.ts";
import { z } from "../zod.ts";

const { asked, people, options, through, discuss, sources, related } = ownCaseParts;

/** A case of the library as it leaves, what is sealed too: the seal is opened by whoever reads it next. */
export const sharedCaseSchema = z.strictObject({
  kind: z.enum(shelfKinds),
  ...ownCaseParts,
  // On the disk an unknown field in these is let go by; in a file from a stranger nothing is.
  asked: z.array(asked.element.strict()).max(20),
  people: z.array(people.element.strict()).max(200),
  options: z.array(options.element.strict()).max(50),
  through: z.array(through.element.strict()).max(50),
  discuss: z.array(discuss.element.strict()).max(50),
  sources: z.array(sources.element.strict()).max(100),
  related: z.array(related.element.strict()).max(100),
});

export type SharedCase = z.infer<typeof sharedCaseSchema>;
