/**
 * Version 3 added precedents, what a dilemma cites of the house code, and when a duty was added. Version 2 knew none of them:
 * all start empty.
 */
export function withoutPrecedent(content: unknown): unknown {
  return { ...(content as object), precedents: [], citations: [] };
}
