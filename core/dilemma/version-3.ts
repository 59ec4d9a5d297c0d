/** Version 3 added what a dilemma cites of the house code, and when a duty was added. Version 2 knew neither: both start empty. */
export function citingNothing(content: unknown): unknown {
  return { ...(content as object), citations: [] };
}
