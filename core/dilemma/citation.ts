import { itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

/** How a decision stands to an article of the house code. */
export const stances = ["follows", "against"] as const;

/** An article of the house code that bears on a dilemma: whether the decision keeps to it, and why. */
export const citationSchema = z.object({ articleId: itemId, stance: z.enum(stances), note: prose.default("") });

export type Stance = (typeof stances)[number];
export type Citation = z.infer<typeof citationSchema>;

/** The citations with one article cited, or cited otherwise than before; with a null stance, without it. The note stays. */
export function cite(citations: readonly Citation[], articleId: string, stance: Stance | null): Citation[] {
  const others = citations.filter((citation) => citation.articleId !== articleId);
  if (stance === null) return others;
  const present = citations.find((citation) => citation.articleId === articleId);
  if (present === undefined) return [...citations, { articleId, stance, note: "" }];
  return citations.map((citation) => (citation === present ? { ...citation, stance } : citation));
}
