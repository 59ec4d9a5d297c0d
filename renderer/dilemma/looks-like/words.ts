const list = new Intl.ListFormat("en", { type: "conjunction" });

/** The words of what looks like a dilemma. */
export const looksLikeWords = {
  title: "Looks like yours",
  goTo: "Go to what looks like yours",
  tooLittle: "When a little more is written, the nearest cases and your own earlier dilemmas appear here.",
  nothing: "Nothing in the library or in your journal looks like it so far.",
  kinds: { case: "Case", dilemma: "Your dilemma" },
  bothSpeakOf: (words: readonly string[]) => `Both speak of ${list.format(words)}.`,
  bothAbout: (tags: readonly string[]) => `Both are about ${list.format(tags)}.`,
  bothStrain: (lenses: readonly string[]) => `Your walk strains what it is about: ${list.format(lenses)}.`,
  link: "Link as precedent",
  linkNamed: (title: string) => `Link as precedent: ${title}`,
  unlink: "Take the link back",
  unlinkNamed: (title: string) => `Take the link back: ${title}`,
  linked: "Linked as a precedent.",
  say: "Say how it bears",
};
