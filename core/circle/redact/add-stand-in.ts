import type { Dilemma } from "../../dilemma/dilemma.ts";
import { amountStandIns } from "./amount-stand-ins.ts";
import { dateOrderOf, dateStandIns } from "./date-stand-ins.ts";
import { labels, standInOfForm } from "./labels.ts";
import { FreeLetters } from "./letters-free.ts";
import { standInsAtMost } from "./propose.ts";
import type { NameKind, Redaction, StandIn } from "./redaction.ts";
import { standInId } from "./stand-in-id.ts";
import { ownTexts } from "./texts-of.ts";
import { wordsOf } from "./words.ts";

const labelOfKind: Readonly<Record<"person" | "firm" | "place", string>> = {
  person: "Person",
  firm: "Firm",
  place: "Place",
};

function wordsFor(text: string, kind: NameKind, { standIns }: Redaction, own: readonly string[]): string {
  const decided = standIns.flatMap((one) =>
    one.kind === kind ? one.texts.map((way) => ({ text: way, standIn: one.standIn })) : [],
  );
  switch (kind) {
    case "person":
    case "firm":
    case "place":
      return new FreeLetters([...own, ...standIns.map(({ standIn }) => standIn)], labels).next(labelOfKind[kind]);
    case "amount":
      return amountStandIns([text], decided)[0]?.standIn ?? "[amount]";
    case "date":
      return dateStandIns([text], decided, dateOrderOf(own))[0]?.standIn ?? "[date]";
    default:
      return standInOfForm[kind];
  }
}

/** The redaction with other words for a stand-in whose words tell too much: such as are proposed for what is marked. */
export function withFreshWords(redaction: Redaction, id: string, dilemma: Dilemma): Redaction {
  const own = ownTexts(dilemma, redaction).map(({ text }) => text);
  const standIns = redaction.standIns.map((one) =>
    one.id === id ? { ...one, standIn: wordsFor(one.texts[0] ?? "", one.kind, redaction, own) } : one,
  );
  return { ...redaction, standIns };
}

/**
 * The redaction with a text that the owner marked, and a stand-in for it. One that is there with just this text is
 * on,. A text without a letter or a figure, or a longer one than 300 letters, changes nothing.
 */
export function addStandIn(redaction: Redaction, text: string, kind: NameKind, dilemma: Dilemma): Redaction {
  const marked = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const isFull = redaction.standIns.length >= standInsAtMost;
  if (wordsOf(marked).length === 0 || marked.length > 300) return redaction;
  const own = ownTexts(dilemma, redaction).map((one) => one.text);
  const known = redaction.standIns.find(({ texts }) => texts.includes(marked));
  if (known !== undefined) {
    const standIns = redaction.standIns.map((one) => (one === known ? { ...one, isOn: true } : one));
    return { ...redaction, standIns };
  }
  if (isFull) return redaction;
  const taken = new Set(redaction.standIns.map(({ id }) => id));
  const added: StandIn = {
    id: standInId(kind, marked, taken),
    kind,
    texts: [marked],
    standIn: wordsFor(marked, kind, redaction, own),
    isOn: true,
    found: "owner",
  };
  return { ...redaction, standIns: [...redaction.standIns, added] };
}
