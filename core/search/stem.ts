/** Endings of the plural, each with how many letters must stand before it and what takes its place. */
const plurals: readonly (readonly [ending: string, before: number, instead: string])[] = [
  ["ies", 2, "y"],
  ["sses", 1, "ss"],
  ["ches", 2, "ch"],
  ["shes", 2, "sh"],
  ["xes", 2, "x"],
];

function singular(word: string): string {
  for (const [ending, before, instead] of plurals)
    if (word.endsWith(ending) && word.length - ending.length >= before) return word.slice(0, -ending.length) + instead;
  if (word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** What is left of a verb without its ending: "planned" is of "plan", "hired" of "hire", "charged" of "charg". */
function ofVerb(rest: string): string {
  if (/([bdfglmnprt])\1$/.test(rest)) return rest.slice(0, -1);
  if (/^[^aeiou][aeiouy][^aeiouwxy]$/.test(rest)) return `${rest}e`;
  return rest.length > 3 ? rest.replace(/[ei]$/, "") : rest;
}

/**
 * What the forms of an English word have in common: "refunds", "refunded" and "refunding" are one. Light on purpose, as
 * Harman found best for short texts (How effective is suffixing?, JASIS 42, 1991): it rarely joins words of different
 * meaning to save a form. Not a word itself; compare it only with other stems.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const one = singular(word);
  for (const ending of ["ing", "ed"]) {
    const rest = one.slice(0, -ending.length);
    if (one.endsWith(ending) && rest.length >= 3 && /[aeiouy]/.test(rest)) return ofVerb(rest);
  }
  return one.length > 4 ? one.replace(/[ey]$/, "") : one;
}
