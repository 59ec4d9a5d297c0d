import { tellingWords } from "../../search/small-words.ts";
import { stem } from "../../search/stem.ts";
import { wordsIn } from "../../search/words-in.ts";

/** How much of both must be shared: Dice's coefficient (Measures of the amount of ecologic association, Ecology 26, 1945). */
const likeEnough = 0.6;

/** How many different questions are held against each other; among more than any circle asks, only the same are put together. */
const comparedAtMost = 600;

/** What a question is about: the stems of the words that tell, or of all of them when every one is small. */
function matterOf(text: string): ReadonlySet<string> {
  return new Set(tellingWords(wordsIn(text)).map(stem));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared >= 2 && (2 * shared) / (one.size + other.size) >= likeEnough;
}

/** The first of the chain that a place hangs on. */
function leaderOf(place: number, leaders: readonly number[]): number {
  const next = leaders[place];
  return next === undefined || next === place ? place : leaderOf(next, leaders);
}

/** For each matter the place of the first one that it hangs together with. */
function leadersOf(matters: readonly ReadonlySet<string>[]): number[] {
  const leaders = matters.map((_, place) => place);
  if (matters.length > comparedAtMost) return leaders;
  for (const [place, matter] of matters.entries())
    for (const [before, other] of matters.slice(0, place).entries()) {
      if (!areAlike(matter, other)) continue;
      const [mine, theirs] = [leaderOf(place, leaders), leaderOf(before, leaders)];
      leaders[Math.max(mine, theirs)] = Math.min(mine, theirs);
    }
  return leaders.map((_, place) => leaderOf(place, leaders));
}

/**
 * Puts questions together that ask the same in other words, by the stems they share: all of them, or at least two and most of
 * both. Whatever hangs together by a chain of such is one group. Takes the items in an order and gives groups in that order,
 * each item in exactly one; another order makes the same groups.
 */
export function groupAlike<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  const matters = new Map<string, { readonly words: ReadonlySet<string>; readonly items: Item[] }>();
  for (const item of items) {
    const words = matterOf(textOf(item));
    const key = words.size === 0 ? textOf(item) : [...words].sort().join(" ");
    const known = matters.get(key);
    if (known === undefined) matters.set(key, { words, items: [item] });
    else known.items.push(item);
  }
  const each = [...matters.values()];
  const leaders = leadersOf(each.map(({ words }) => words));
  const groups: (typeof each)[] = each.map(() => []);
  for (const [place, matter] of each.entries()) groups[leaders[place] ?? place]?.push(matter);
  return groups.filter((group) => group.length > 0).map((group) => group.flatMap((matter) => matter.items));
}
