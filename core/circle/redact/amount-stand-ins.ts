import { type Amount, readAmount, rounded, roundly, worthOf } from "./amount.ts";

/** A sum and what stands in its place. */
export interface AmountStandIn {
  readonly text: string;
  readonly standIn: string;
}

/** How exact two sums are told that would be the same when rounded to one figure. */
const figuresAtMost = 2;

interface Known {
  readonly text: string;
  readonly amount: Amount;
  readonly key: string;
  readonly currency: string;
  readonly worth: number;
}

function known(text: string): Known | null {
  const amount = readAmount(text);
  if (amount === null) return null;
  const { currency, worth } = worthOf(amount);
  const range = amount.values.join("-");
  return { text, amount, currency, worth, key: `${currency} ${amount.values.length > 1 ? range : worth}` };
}

/** "about $4,000"; the second of two sums that stay the same in round figures is "slightly over" that, so that their order stays. */
function worded(one: Known, figures: number, below: number): string {
  const sum = roundly(one.amount, figures);
  return `${["about", "slightly over", "somewhat over"][Math.min(below, 2)]} ${sum}`;
}

/**
 * What stands in the place of sums: one leading figure, and two where sums of one currency would be told alike that are not.
 * What was decided before stands, and a sum that was decided is told in the same words however it is written.
 */
export function amountStandIns(texts: readonly string[], decided: readonly AmountStandIn[]): AmountStandIn[] {
  const before = new Map(
    decided.flatMap(({ text, standIn }) => {
      const one = known(text);
      return one === null ? [] : [[one.key, { ...one, standIn }] as const];
    }),
  );
  const fresh = new Map<string, Known>();
  for (const text of texts) {
    const one = known(text);
    if (one !== null && !before.has(one.key) && !fresh.has(one.key)) fresh.set(one.key, one);
  }
  const all = [...before.values(), ...fresh.values()];
  const alike = [1, figuresAtMost].map((figures) => {
    const groups = new Map<string, Known[]>();
    for (const one of all) {
      const group = `${one.currency} ${rounded(one.worth, figures)}`;
      groups.set(group, [...(groups.get(group) ?? []), one]);
    }
    return (one: Known) => groups.get(`${one.currency} ${rounded(one.worth, figures)}`) ?? [];
  });
  const standIns = new Map<string, string>([...before].map(([key, { standIn }]) => [key, standIn]));
  for (const one of fresh.values()) {
    const [inOne = [], inTwo = []] = alike.map((groupOf) => groupOf(one));
    const [figures, group] = inOne.length === 1 ? [1, inOne] : [figuresAtMost, inTwo];
    standIns.set(one.key, worded(one, figures, group.filter(({ worth }) => worth < one.worth).length));
  }
  return texts.flatMap((text) => {
    const standIn = standIns.get(known(text)?.key ?? "");
    return standIn === undefined ? [] : [{ text, standIn }];
  });
}
