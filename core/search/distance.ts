/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other; more than
 * `most` is told as `most + 1`. The optimal string alignment of Damerau (1964) and Levenshtein (1966), kept to a band.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = other.length + 1;
  let [before, above, row] = [
    new Uint8Array(width),
    Uint8Array.from({ length: width }, (_, at) => at),
    new Uint8Array(width),
  ];
  for (let down = 1; down <= one.length; down += 1) {
    row.fill(most + 1);
    row[0] = Math.min(down, most + 1);
    const [first, last] = [Math.max(1, down - most), Math.min(other.length, down + most)];
    let least = row[0];
    for (let across = first; across <= last; across += 1) {
      const isSame = one[down - 1] === other[across - 1];
      let cost = Math.min(
        (above[across] ?? 0) + 1,
        (row[across - 1] ?? 0) + 1,
        (above[across - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        down > 1 && across > 1 && one[down - 1] === other[across - 2] && one[down - 2] === other[across - 1];
      if (isSwapped) cost = Math.min(cost, (before[across - 2] ?? 0) + 1);
      row[across] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}
