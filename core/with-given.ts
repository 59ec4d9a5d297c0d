/** New values for some parts of a whole. */
export type Given<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] | undefined };

/** A value with what a change gives in it. What the change leaves undefined stays as it stands; null and an empty text are given. */
export function withGiven<Whole extends object>(whole: Whole, change: Given<Whole>): Whole {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...whole, ...given };
}
