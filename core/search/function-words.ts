/**
 * Words that hold English sentences together and say nothing of what they are about: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, numbers, and the adverbs every story needs. Leaving them out of a comparison is as old as
 * retrieval (Luhn, The automatic creation of literature abstracts, 1958). Folded, of three letters and more.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `
the and but for nor yet not than then that this these those there here such same other others another each every either
neither both all any anything anyone anybody some something someone somebody none nothing nobody noone everything everyone
everybody few many much more most less least several enough own one once ones two twice three four five six seven eight nine
ten eleven twelve twenty thirty forty fifty sixty hundred thousand half first second third fourth fifth sixth last next
she her hers herself him his himself you your yours yourself they them their theirs themselves itself its our ours ourselves
myself mine who whom whose which what whatever where when while why how
about above across after against along among around before behind below beside besides between beyond down during except
from inside into like near off onto out outside over past per since through till toward towards under until upon with within
without
because although though unless whether else instead however therefore
are was were been being has have had having does did doing done can could will would shall should may might must cannot
dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt ive ill youre weve theyre
thats theres lets
also again ago already almost always away back even ever far hardly just later long maybe never now often only perhaps
quite rather really right simply sometimes somewhere soon still sure together too very well yes
say says said saying tell tells told ask asks asked get gets got give gives given gave giving let make makes made making
take takes took taken taking put puts come comes came coming goes going gone went want wants wanted know knows knew known
think thinks thought see sees saw seen look looks looked find finds found keep keeps kept use uses used need needs needed
thing things way ways kind lot bit part day days week weeks month months year years time times today tomorrow yesterday
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays morning evening
`
    .trim()
    .split(/\s+/),
);
