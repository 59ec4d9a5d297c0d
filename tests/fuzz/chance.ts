import { randomOf } from "../torture/random.ts";

/** Decides by chance, always the same for a seed. */
export interface Chance {
  /** A whole number from 0 up to one below this. */
  below(most: number): number;
  /** A number from 1 to this, of which small ones are as likely as large ones. */
  size(most: number): number;
  one<Value>(values: readonly Value[]): Value;
  is(likelihood: number): boolean;
}

export function chanceOf(seed: number): Chance {
  const random = randomOf(seed);
  const below = (most: number) => Math.floor(random() * most);
  return {
    below,
    size: (most) => Math.ceil(most ** random()),
    one(values) {
      if (values.length === 0) throw new Error("There is nothing to choose from");
      return values[below(values.length)] as (typeof values)[number];
    },
    is: (likelihood) => random() < likelihood,
  };
}
