import { smallWords } from "./small-words.ts";

/**
 * Words that hold a story together and say nothing of what it is about: the small words of any sentence, and the numbers,
 * days and adverbs that every story needs, which a question may well be about. Leaving them out of a comparison is as old as
 * retrieval (Luhn, The automatic creation of literature abstracts, 1958). Folded.
 */
export const functionWords: ReadonlySet<string> = new Set([
  ...smallWords,
  ...`neither none nothing nobody noone everything everyone everybody less least several enough ones two twice three four
  five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand half first second third
  fourth fifth sixth last yourself mine whatever besides except inside onto outside past per till toward towards upon
  unless instead however therefore done shall couldnt arent werent hadnt ill youre weve thats theres almost away back
  far hardly later long maybe often perhaps quite rather right simply sometimes somewhere soon sure together saying tell
  tells told ask asks asked give gives given gave giving making took taken taking come comes came coming went wanted
  know knows knew known think thinks thought see sees saw seen look looks looked find finds found keep keeps kept use
  uses used needed ways kind lot bit part day days week weeks month months year years time times today tomorrow
  yesterday monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays morning evening`.split(/\s+/),
]);
