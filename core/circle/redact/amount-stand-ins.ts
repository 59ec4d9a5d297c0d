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

/** Sums of one currency that are the same in so many figures. */
interface Group {
  readonly count: number;
  /** Whether two figures would tell one of these sums as it is, as they would $92. */
  readonly tells: boolean;
  /** For each worth, how many of the others lie between it and the round sum. */
  readonly between: ReadonlyMap<number, number>;
}

function groupOf(members: readonly Known[], figures: number): Group {
  const worths = [...new Set(members.map(({ worth }) => worth))].sort((one, other) => one - other);
  const isBelow = (worth: number) => worth < rounded(worth, figures);
  const sides = [worths.filter(isBelow).reverse(), worths.filter((worth) => !isBelow(worth))];
  return {
    count: members.length,
    tells: worths.some((worth) => rounded(worth, figuresAtMost) === worth && rounded(worth, 1) !== worth),
    between: new Map(sides.flatMap((side) => side.map((worth, place) => [worth, place] as const))),
  };
}

/** The group of each sum, at so many figures. */
function groupsOf(all: readonly Known[], figures: number): (one: Known) => Group {
  const keyOf = ({ currency, worth }: Known) => `${currency} ${rounded(worth, figures)}`;
  const members = new Map<string, Known[]>();
  for (const one of all) {
    const known = members.get(keyOf(one));
    if (known === undefined) members.set(keyOf(one), [one]);
    else known.push(one);
  }
  const groups = new Map([...members].map(([key, group]) => [key, groupOf(group, figures)]));
  return (one) => groups.get(keyOf(one)) ?? groupOf([one], figures);
}

/** "about $4,000"; of sums that stay the same in round figures, those above or below it say so, so that their order stays. */
function worded(one: Known, figures: number, { count, between }: Group): string {
  const isBelow = one.worth < rounded(one.worth, figures);
  const words = isBelow ? ["nearly", "somewhat under"] : ["about", "slightly over", "somewhat over"];
  const word = count === 1 ? "about" : words[Math.min(between.get(one.worth) ?? 0, words.length - 1)];
  return `${word} ${roundly(one.amount, figures)}`;
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
  const [inOne, inTwo] = [groupsOf(all, 1), groupsOf(all, figuresAtMost)];
  const standIns = new Map<string, string>([...before].map(([key, { standIn }]) => [key, standIn]));
  for (const one of fresh.values()) {
    const group = inOne(one);
    const isEnough = group.count === 1 || group.tells;
    standIns.set(one.key, isEnough ? worded(one, 1, group) : worded(one, figuresAtMost, inTwo(one)));
  }
  return texts.flatMap((text) => {
    const standIn = standIns.get(known(text)?.key ?? "");
    return standIn === undefined ? [] : [{ text, standIn }];
  });
}
