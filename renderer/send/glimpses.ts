import { addStandIn, withFreshWords } from "../../core/circle/redact/add-stand-in.ts";
import type { NameKind, Redaction } from "../../core/circle/redact/redaction.ts";
import type { Glimpse } from "../../core/circle/redact/second-look.ts";
import type { LeavingPart } from "../../core/circle/redact/share-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";

/** Something that can still tell, once, with every part it stands in. */
export interface Seen extends Omit<Glimpse, "part"> {
  readonly parts: readonly LeavingPart[];
}

/** What was glimpsed, each text once, in the order in which it is read. */
export function gathered(glimpses: readonly Glimpse[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const { part, ...glimpse } of glimpses) {
    const key = `${glimpse.kind} ${glimpse.text}`;
    const before = seen.get(key);
    seen.set(key, { ...glimpse, parts: [...new Set([...(before?.parts ?? []), part])] });
  }
  return [...seen.values()];
}

function kindOf({ kind }: Seen): NameKind {
  return kind === "form" ? "amount" : "person";
}

/** The redaction with what was glimpsed replaced: by the stand-in it belongs to, or by one of its own. */
export function replacing(redaction: Redaction, seen: Seen, dilemma: Dilemma): Redaction {
  const { text, standInId, kind } = seen;
  if (kind === "in-stand-in" && standInId !== null) return withFreshWords(redaction, standInId, dilemma);
  if (redaction.standIns.every(({ id }) => id !== standInId)) return addStandIn(redaction, text, kindOf(seen), dilemma);
  return {
    ...redaction,
    standIns: redaction.standIns.map((one) => {
      if (one.id !== standInId) return one;
      if (kind === "left-in" || one.texts.includes(text)) return { ...one, isOn: true };
      return { ...one, isOn: true, texts: [...one.texts, text].sort((a, b) => b.length - a.length) };
    }),
  };
}

/** The redaction with what was glimpsed left in on purpose. */
export function leavingIn(redaction: Redaction, seen: Seen, dilemma: Dilemma): Redaction {
  const known = new Set(redaction.standIns.map(({ id }) => id));
  const added = addStandIn(redaction, seen.text, kindOf(seen), dilemma);
  return { ...added, standIns: added.standIns.map((one) => (known.has(one.id) ? one : { ...one, isOn: false })) };
}
