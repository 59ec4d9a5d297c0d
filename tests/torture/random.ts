/** Numbers from 0 up to 1, always the same ones for a seed. After Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in an order by chance. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const pairs = items.map((item) => ({ item, place: random() }));
  return pairs.sort((one, other) => one.place - other.place).map(({ item }) => item);
}
