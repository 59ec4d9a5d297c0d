import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { noRedaction } from "../../../../core/circle/redact/redaction.ts";
import { type Dilemma, newDilemma } from "../../../../core/dilemma/dilemma.ts";

/** A sentence without its marks, what is marked in it, and the dilemma it is the situation of. */
export interface Marked {
  readonly sentence: string;
  readonly names: readonly string[];
  readonly dilemma: Dilemma;
}

export function readMarked(line: string): Marked {
  const [first = "", second] = line.split(" | ");
  const text = second ?? first;
  const sentence = text.replace(/[[\]]/g, "");
  const stakeholders =
    second === undefined ? [] : [{ id: "one", name: first, row: "suppliers" as const, stake: "", said: "" }];
  const dilemma = newDilemma("3f2a91c0-77b1-4ed2-8a5c-1d2e3f4a5b6c", "2026-11-22T08:00:00.000Z", "");
  return {
    sentence,
    names: Array.from(text.matchAll(/\[([^\]]+)\]/g), ([, name = ""]) => name),
    dilemma: {
      ...dilemma,
      happened: sentence,
      stakeholders: stakeholders.map((one) => ({ ...one, serves: null, needs: "", help: "" })),
    },
  };
}

/** What is proposed for a sentence and stands in it. */
export function proposedFor({ dilemma, sentence }: Marked): string[] {
  const { standIns } = proposeStandIns(dilemma, noRedaction);
  return standIns.flatMap(({ texts }) => texts).filter((text) => sentence.includes(text));
}
