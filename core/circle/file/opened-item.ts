import type { Round } from "../round/round.ts";
import { namesBackIn } from "../round/view-round.ts";
import { type Keyring, vouch } from "../vouch.ts";
import type { Author, ReplyItem, SharedItem } from "./item.ts";
import type { OpenedItem, Standing } from "./opening.ts";
import { type ReadItem, type RefusedItem, shown } from "./read-item.ts";

/** What an item is seen beside: the others of its file, the rounds that are held, and who is known. */
export interface SeenBeside {
  readonly items: readonly SharedItem[];
  readonly keyring: Keyring;
  round(id: string): Round | null;
  /** How many blocks of a workshop would be about no case. */
  missing(id: string): number;
}

function titleOf(item: SharedItem, { items, round }: SeenBeside): string {
  if (item.kind !== "reply") return item.content.title;
  const { to } = item.content;
  const dilemma = items.find((one) => one.kind === "dilemma" && one.id === to);
  return round(to)?.title ?? (dilemma?.kind === "dilemma" ? dilemma.content.title : "");
}

/** The authors of what else came under the id of a reply, in this file or before it. */
function othersOf(reply: ReplyItem, { items, round }: SeenBeside): Author[] {
  const held = round(reply.content.to)?.replies.map(({ item }) => item) ?? [];
  return [...held, ...items].filter((one) => one.kind === "reply" && one.id === reply.id).map(({ by }) => by);
}

function openedReply(item: ReplyItem, beside: SeenBeside): Pick<OpenedItem, "vouched" | "namesBack"> {
  const round = beside.round(item.content.to);
  return {
    vouched: vouch(item.by, beside.keyring, othersOf(item, beside)),
    namesBack: round === null ? [] : namesBackIn(round, item.content),
  };
}

/** An item that was read, as it is shown before it is taken in. */
export function openedItem({ item }: ReadItem, standing: Standing, beside: SeenBeside): OpenedItem {
  const { kind, id, by } = item;
  const missing = kind === "session" ? beside.missing(id) : 0;
  const said = { kind, id, title: shown(titleOf(item, beside)), by: shown(by.name), standing, missing };
  if (item.kind === "reply") return { ...said, ...openedReply(item, beside) };
  return { ...said, vouched: vouch(by, beside.keyring), namesBack: [] };
}

/** An item that was refused when it was read, as it is shown. */
export function refusedOpenedItem({ kind, id, title, by, fault, detail }: RefusedItem): OpenedItem {
  const standing = { kind: "refused", fault, detail } as const;
  return { kind, id, title, by, vouched: { kind: "unsigned" }, standing, namesBack: [], missing: 0 };
}
