/** The papers that something can be printed on. */
export const papers = ["a4", "letter"] as const;

export type Paper = (typeof papers)[number];

/** Where a sheet of paper is a letter; everywhere else it is A4 (the Unicode CLDR, `measurementData`, `paperSize`). */
const letterRegions: ReadonlySet<string> = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined; // A browser may tell something of its own making.
  }
}

/**
 * The paper that is likely to lie in the printer. Takes languages as a browser tells them, the first that names a region counts
 * (`en-US`); without any it is A4.
 */
export function usualPaper(languages: readonly string[]): Paper {
  const region = languages.map(regionOf).find((found) => found !== undefined);
  return region !== undefined && letterRegions.has(region) ? "letter" : "a4";
}
