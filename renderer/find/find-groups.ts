import { answersTo } from "../../core/search/answers-to.ts";
import type { Found } from "../../core/search/quick-find.ts";
import { type Command, groups } from "../commands/command.ts";
import { placeOf } from "../parts/found-line.tsx";
import type { Words } from "../words/english.ts";

/** One line of the list: something to do, or something found. */
export type Item =
  | { readonly kind: "command"; readonly key: string; readonly name: string; readonly command: Command }
  | FoundItem;

interface FoundItem {
  readonly kind: "found";
  readonly key: string;
  readonly name: string;
  readonly found: Found;
}

export interface ItemGroup {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The lines of what was found. A line that is the same object as before is not drawn again, so they are made once for each answer. */
export function foundItems(found: readonly Found[]): FoundItem[] {
  return found.map((item) => ({ kind: "found", key: placeOf(item), name: item.title, found: item }));
}

/**
 * What answers to what was typed, group by group: first what can be done, as its name was asked for word by word, then what
 * was found, the group of the best match first.
 */
export function findGroups(
  typed: string,
  commands: readonly Command[],
  found: readonly FoundItem[],
  words: Pick<Words, "find" | "commands">,
): ItemGroup[] {
  const fitting = commands.filter(({ id, label, isEnabled }) => id !== "find" && isEnabled && answersTo(label, typed));
  const doing = groups.map((group) => ({
    title: words.commands.groups[group],
    items: fitting
      .filter((command) => command.group === group)
      .map((command): Item => ({ kind: "command", key: `do-${command.id}`, name: command.label, command })),
  }));
  const of = (kind: Found["kind"]) => found.filter((item) => item.found.kind === kind);
  const cases = { title: words.find.cases, items: of("case") };
  const dilemmas = { title: words.find.dilemmas, items: of("dilemma") };
  const best = found[0]?.found.kind === "dilemma" ? [dilemmas, cases] : [cases, dilemmas];
  return [...doing, ...best].filter((group) => group.items.length > 0);
}

/** The first lines of these groups, `most` in all: what is left out stands at the end, so that nothing moves when it comes. */
export function firstOf(groups: readonly ItemGroup[], most: number): ItemGroup[] {
  let left = most;
  return groups.flatMap(({ title, items }) => {
    const shown = items.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, items: shown }];
  });
}
