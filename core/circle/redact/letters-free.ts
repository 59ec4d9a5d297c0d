/** The place of a letter in the row A, B … Z, AA, AB. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** Gives out "Supplier A", "Supplier B" and so on, passing over those that stand in the texts or were given out before. */
export class FreeLetters {
  readonly #taken: Set<string>;
  /** Where the row goes on for each label, so that many names are not counted from A each time. */
  readonly #reached = new Map<string, number>();

  /** `texts` are those in which a stand-in could already stand: the owner's own and the stand-ins so far. */
  constructor(texts: readonly string[], labels: readonly string[]) {
    const labelled = new RegExp(`(?<!\\p{L})(${labels.join("|")})\\s+(\\p{Lu}{1,2})(?![\\p{L}\\p{N}])`, "giu");
    this.#taken = new Set(
      texts.flatMap((text) =>
        Array.from(text.matchAll(labelled), ([, label, letter]) => `${label} ${letter}`.toLowerCase()),
      ),
    );
  }

  next(label: string): string {
    for (let place = this.#reached.get(label) ?? 0; ; place += 1) {
      const standIn = `${label} ${letters(place)}`;
      if (this.#taken.has(standIn.toLowerCase())) continue;
      this.#reached.set(label, place + 1);
      this.#taken.add(standIn.toLowerCase());
      return standIn;
    }
  }
}
