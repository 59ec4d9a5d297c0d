const letters = 26;

/** The letter of an option by its place, counted from 0: `A` to `Z`, then `AA`, `AB` and so on. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % letters));
  return place < letters ? last : letterOf(Math.floor(place / letters) - 1) + last;
}
