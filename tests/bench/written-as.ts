import { type Dilemma, newDilemma } from "../../core/dilemma/dilemma.ts";
import type { Case } from "../../core/library/case.ts";
import { seeded } from "./seeded.ts";

/** How many sentences a dilemma has at least and at most. */
const shortest = 8;
const longest = 60;

function sentencesOf({ open, sealed }: Case): string[] {
  const texts = [open.situation, ...open.people.map(({ stake }) => stake), sealed.did, sealed.happened, sealed.differ];
  return texts.flatMap((text) => text.split(/(?<=[.?!]) +|\n+/)).filter((sentence) => sentence.trim() !== "");
}

/**
 * So many dilemmas in real English, the same in each run: each says sentences from two or three of the cases in which some
 * words were swapped with those of any case, so that some are alike and none is the same.
 */
export function writtenAs(cases: readonly Case[], count: number): Dilemma[] {
  const random = seeded(22);
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing;
  const told = cases.map(sentencesOf);
  const words = told.flat().flatMap((sentence) => sentence.split(" "));
  const sentence = (of: readonly (readonly string[])[]) =>
    pick(pick(of))
      .split(" ")
      .map((word) => (random() < 0.25 ? pick(words) : word))
      .join(" ");
  return Array.from({ length: count }, (_, place) => {
    const of = [pick(told), pick(told), pick(told)];
    const length = shortest + Math.floor(random() ** 2 * (longest - shortest));
    const text = Array.from({ length }, () => sentence(of));
    const id = `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    return {
      ...newDilemma(id, "2026-11-22T08:00:00.000Z", sentence(of).slice(0, 80)),
      happened: text.slice(0, Math.ceil(length / 2)).join(" "),
      facts: text.slice(Math.ceil(length / 2)).map((fact, at) => ({ id: `fact-${at}`, text: fact, source: "" })),
      tags: [pick(["pricing", "employees", "suppliers", "contracts", "staff", "late payment"])],
    };
  });
}
