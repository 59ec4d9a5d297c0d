type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** Takes a growing array of numbers to at least so many places, a multiple of four, its content kept. */
export function withRoom<Kind extends Numbers>(array: Kind, places: number): Kind {
  if (places <= array.length) return array;
  const enough = Math.max(places, Math.ceil(array.length * 1.4), 1024);
  const larger = new (array.constructor as new (length: number) => Kind)(Math.ceil(enough / 4) * 4);
  larger.set(array);
  return larger;
}
