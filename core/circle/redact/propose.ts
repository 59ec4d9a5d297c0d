import type { Dilemma } from "../../dilemma/dilemma.ts";
import type { NameKind, Redaction, StandIn } from "../redaction.ts";
import { leavingOf } from "../share-dilemma.ts";
import { cleanLeavingLine, cleanLeavingProse } from "./clean-prose.ts";
import { labelOfRow, labels, standInOfForm } from "./labels.ts";
import { FreeLetters } from "./letters-free.ts";
import { matcherOf, placesIn } from "./matcher.ts";
import { standInId } from "./stand-in-id.ts";
import { textsOf } from "./texts-of.ts";

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export function proposeStandIns(dilemma: Dilemma, redaction: Redaction): Redaction {
  const leaving = leavingOf(dilemma, redaction, { line: cleanLeavingLine, prose: cleanLeavingProse });
  const texts = textsOf(leaving).map(({ text }) => text);
  const free = new FreeLetters([...texts, ...redaction.standIns.map(({ standIn }) => standIn)], labels);
  const standIns: StandIn[] = [...redaction.standIns];
  const add = (kind: NameKind, found: StandIn["found"], text: string, standIn: () => string) => {
    if (text === "" || placesIn(text, matcherOf(standIns, false)).length > 0) return;
    const taken = new Set(standIns.map(({ id }) => id));
    standIns.push({ id: standInId(kind, text, taken), kind, texts: [text], standIn: standIn(), isOn: true, found });
  };
  for (const { name, row } of leaving.stakeholders)
    if (/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(name)) add("person", "people", name, () => free.next(labelOfRow[row]));
  for (const text of texts)
    for (const [found] of text.matchAll(email)) add("email", "form", found, () => standInOfForm.email);
  return { ...redaction, standIns };
}

/** The redaction with a text that the owner marked, and a stand-in for it. */
export function addStandIn(redaction: Redaction, text: string, kind: NameKind, dilemma: Dilemma): Redaction {
  const texts = textsOf(leavingOf(dilemma, redaction, { line: cleanLeavingLine, prose: cleanLeavingProse }));
  const all = [...texts.map((one) => one.text), ...redaction.standIns.map(({ standIn }) => standIn)];
  const taken = new Set(redaction.standIns.map(({ id }) => id));
  const standIn = new FreeLetters(all, labels).next("Person");
  const added: StandIn = {
    id: standInId(kind, text, taken),
    kind,
    texts: [text],
    standIn,
    isOn: true,
    found: "owner",
  };
  return { ...redaction, standIns: [...redaction.standIns, added] };
}
