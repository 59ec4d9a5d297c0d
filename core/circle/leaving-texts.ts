import type { Leaving } from "./share-dilemma.ts";

/** The parts of a dilemma that leave and hold words of its owner, in the order of the file. */
export const leavingParts = [
  "title",
  "happened",
  "asked",
  "tags",
  "facts",
  "assumptions",
  "stakeholders",
  "options",
  "mind",
  "notes",
  "promises",
  "reviews",
  "attachments",
] as const;

export type LeavingPart = (typeof leavingParts)[number];

/** A text that leaves, and the part it stands in. */
export interface LeavingText {
  readonly part: LeavingPart;
  readonly text: string;
}

function textsIn(leaving: Leaving, part: LeavingPart): readonly string[] {
  switch (part) {
    case "title":
    case "happened":
    case "asked":
      return [leaving[part]];
    case "tags":
      return leaving.tags;
    case "facts":
      return leaving.facts.flatMap(({ text, source }) => [text, source]);
    case "assumptions":
      return leaving.assumptions.map(({ text }) => text);
    case "stakeholders":
      return leaving.stakeholders.flatMap(({ name, stake, said }) => [name, stake, said]);
    case "options":
      return leaving.options.flatMap(({ title, gains, pays, cost }) => [title, gains, pays, cost]);
    case "mind":
      return leaving.mind === null ? [] : [leaving.mind];
    case "notes":
      return leaving.notes?.flatMap(({ asked, note }) => [asked, note]) ?? [];
    case "promises":
      return leaving.promises?.flatMap(({ to, what }) => [to, what]) ?? [];
    case "reviews":
      return leaving.reviews === null
        ? []
        : [
            leaving.reviews.decided,
            leaving.reviews.because,
            ...leaving.reviews.lookedBack.map(({ happened }) => happened),
          ];
    case "attachments":
      return leaving.attachments?.map(({ name }) => name) ?? [];
  }
}

/** Every text that leaves and says something, in the order of the file. */
export function leavingTexts(leaving: Leaving): LeavingText[] {
  return leavingParts.flatMap((part) =>
    textsIn(leaving, part)
      .filter((text) => text !== "")
      .map((text) => ({ part, text })),
  );
}
