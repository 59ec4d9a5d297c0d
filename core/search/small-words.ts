/** The words that hold an English sentence together and say nothing of what it is about. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all along already also although always am among an and another any anybody
  anyone anything around are as at be because been before behind being below beside between beyond both but by can cannot cant could did
  didnt do does doesnt doing dont down during each either else even ever every few for from get gets getting go goes going
  gone got had has hasnt have havent having he her here hers herself him himself his how i if im in into is isnt it its itself
  ive just let lets like made make makes many may me might more most near next much must my myself need needs never no nor not now of
  off on once one only or other others our ours ourselves out over own put puts really said same say says she should shouldnt
  since so some somebody someone something still such take takes than that the their theirs them themselves then there these
  they theyre thing things this those though through to too under until up us very want wants was wasnt way we well were what
  when where whether which while who whom whose why will with within without wont would wouldnt yes yet you your yours`.split(
    /\s+/,
  ),
);

/** The words of a question that say what it is about; all of them when every one is small. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length === 0 ? words : telling;
}
