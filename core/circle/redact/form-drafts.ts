import { amountStandIns } from "./amount-stand-ins.ts";
import { dateOrderOf, dateStandIns } from "./date-stand-ins.ts";
import type { Draft, Mention } from "./draft.ts";
import { standInOfForm } from "./labels.ts";
import type { TextRead } from "./read-texts.ts";
import type { NameKind, Redaction, StandIn } from "./redaction.ts";

function decided(standIns: readonly StandIn[], kind: NameKind): { text: string; standIn: string }[] {
  return standIns.flatMap((one) =>
    one.kind === kind ? one.texts.map((text) => ({ text, standIn: one.standIn })) : [],
  );
}

/** What was found by its form, what is the same under one stand-in. */
export function formDrafts(texts: readonly TextRead[], { standIns }: Redaction): Draft[] {
  const forms = texts.flatMap(({ forms }, text) => forms.map((form) => ({ ...form, at: [text, form.start] as const })));
  const of = (kind: NameKind) => forms.filter((form) => form.kind === kind).map(({ text }) => text);
  const order = dateOrderOf(texts.map(({ text }) => text));
  const words = new Map(
    [
      ...amountStandIns(of("amount"), decided(standIns, "amount")),
      ...dateStandIns(of("date"), decided(standIns, "date"), order),
    ].map(({ text, standIn }) => [text, standIn]),
  );
  const drafts = new Map<string, { kind: NameKind; words: string; mentions: Mention[] }>();
  for (const { kind, text, at } of forms) {
    const isToldApart = kind === "amount" || kind === "date";
    const standIn =
      words.get(text) ?? (kind in standInOfForm ? standInOfForm[kind as keyof typeof standInOfForm] : null);
    const key = isToldApart ? `${kind} ${standIn}` : `${kind} ${text.toLowerCase()}`;
    const draft = drafts.get(key) ?? {
      kind,
      words: standIn ?? (kind === "place" ? "[postcode]" : `[${kind}]`),
      mentions: [],
    };
    draft.mentions.push({ text, at });
    drafts.set(key, draft);
  }
  return [...drafts.values()].map(({ kind, words: standIn, mentions }): Draft => {
    const isStreet = kind === "place" && mentions.some(({ text }) => /\p{Ll}/u.test(text));
    return {
      kind,
      found: "form",
      mentions,
      standIn: isStreet ? { kind: "label", label: "Street" } : { kind: "words", words: standIn },
    };
  });
}
