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

/** "about $4,000"; of sums that stay the same in round figures, those above or below it say so, so that their order stays. */
function worded(one: Known, figures: number, group: readonly Known[]): string {
  const round = rounded(one.worth, figures);
  const isBelow = one.worth < round;
  const between = group.filter(({ worth }) =>
    isBelow ? worth > one.worth && worth < round : worth < one.worth && worth >= round,
  ).length;
  const words = isBelow ? ["nearly", "somewhat under"] : ["about", "slightly over", "somewhat over"];
  const word = group.length === 1 ? "about" : words[Math.min(between, words.length - 1)];
  return `${word} ${roundly(one.amount, figures)}`;
}

/** Whether two figures would tell one of these sums as it is, as they would $92. */
function wouldTell(group: readonly Known[]): boolean {
  return group.some(({ worth }) => rounded(worth, figuresAtMost) === worth && rounded(worth, 1) !== worth);
}

/**
 * What stands in the place of sums: one leading figure; where sums of one currency would be told alike that are not, two, unless that
 * would tell one of them, and words such as "slightly over".
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
    const isEnough = inOne.length === 1 || wouldTell(inOne);
    standIns.set(one.key, isEnough ? worded(one, 1, inOne) : worded(one, figuresAtMost, inTwo));
  }
  return texts.flatMap((text) => {
    const standIn = standIns.get(known(text)?.key ?? "");
    return standIn === undefined ? [] : [{ text, standIn }];
  });
}
