import type { Bearing } from "../../../core/dilemma/precedent.ts";

/** The words of the earlier dilemmas and the cases that a dilemma is held against. */
export const precedentsWords = {
  title: "Precedents",
  lead: "An earlier dilemma of yours, or a case, that this one is held against: so that the same is decided the same way, and another way only for a reason.",
  none: "Nothing is linked yet.",
  kinds: { case: "Case", dilemma: "Your dilemma" },
  bearing: "How this one stands to it",
  bearings: {
    follows: "Follows",
    distinguishes: "Distinguishes",
    overrules: "Overrules",
  } satisfies Record<Bearing, string>,
  meanings: {
    follows: "this one goes the same way, for the same reason",
    distinguishes: "this one is different where it matters, so it may go another way",
    overrules: "the earlier way was wrong, so this one goes another",
  } satisfies Record<Bearing, string>,
  notSaid: "How it bears was not said.",
  why: "Why",
  whyHint: "What is the same in both, or what is different and why that matters.",
  search: "Find a case or a dilemma to link",
  placeholder: "Find a case or a dilemma to link",
  results: "Found",
  nothing: (text: string) => `Nothing that is not linked yet answers to “${text}”.`,
  link: "Link",
  linkNamed: (title: string) => `Link “${title}” as a precedent`,
  full: (most: number) => `${most} precedents are linked, as many as a dilemma can have.`,
  caseGone: "A case that is not in the library any more",
  dilemmaGone: "A dilemma that is not in the journal any more; look in the bin",
  precedentFor: "Precedent for:",
  bearsAs: { follows: "follows", distinguishes: "distinguishes", overrules: "overrules" } satisfies Record<
    Bearing,
    string
  >,
};
