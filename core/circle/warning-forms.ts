import type { CircleWarning } from "./warnings.ts";

/** What a text says when it is of a topic. Every form is looked for in small letters with plain apostrophes. */
export interface WarningForm {
  readonly kind: CircleWarning["kind"];
  readonly topic: CircleWarning["topic"];
  readonly forms: readonly RegExp[];
}

function forms(...parts: readonly string[]): RegExp[] {
  return parts.map((part) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${part})(?![\\p{L}\\p{N}])`, "gu"));
}

/** A few words of the same sentence. */
const near = "[^.!?\\n]{0,50}?";
const sum =
  "(?:(?:[$£€]|chf |usd |eur |gbp )\\d(?:[\\d.,]{0,20}\\d)?|\\d(?:[\\d.,]{0,20}\\d)? ?(?:dollars?|euros?|pounds?|francs?|cents?|quid|bucks))";
const part =
  "(?:(?:\\d(?:[\\d.,]{0,15}\\d)?|five|ten|fifteen|twenty|thirty|forty|fifty|sixty) ?(?:%|percent|per cent)|half|a (?:third|quarter|fifth|tenth))";
const others =
  "(?:me|mine|us|ours|you|yours|them|theirs|him|his|hers?|(?:(?:all|any|most) )?(?:of )?(?:the |my |our |your |their |his |her )?(?:others?|rest|competitors?|competition|rivals?|everyone|everybody|anyone|anybody)(?: else)?)";
const owner =
  "(?:my|our|your|his|her|their|its|whose|each other's|one another's|competitors?'?s?'?|rivals?'?s?'?|another \\p{L}+'s|the other \\p{L}+'s)";
const crowd = "(?:customers?|clients?|accounts?|buyers?|regulars|patients?)";
const ground =
  "(?:town|city|valley|county|village|villages|region|district|districts|area|areas|market|markets|streets?|neighbou?rhoods?|territory|territories|patch|patches|routes?|postcodes?|zip codes|island)";
const staff =
  "(?:staff|employees?|workers?|people|apprentices?|drivers?|bakers?|stylists?|cooks?|chefs?|mechanics?|hairdressers?|waiters?|nurses?|technicians?|men|team)";

/** What competitors may not agree on, nor tell each other as if to agree: what is charged, what is paid, who serves whom, and where. */
const rivals: readonly WarningForm[] = [
  {
    kind: "rivals",
    topic: "prices",
    forms: forms(
      `${owner} (?:(?!(?:for|at|of|to|and|in|an?|the|that|is|on) )\\p{L}+ ){0,2}(?:prices?|pricing|price list|rates?|quotes?|bids?|margins?|mark-?ups?|discounts?|surcharges?|call-?out fees?)`,
      "(?:what|how much|whatever) (?:do|does|did|would|should|will|can|could)? ?(?:you|they|he|she|we|i|others|everyone|anyone) (?:all )?charges?",
      "(?:what|how much) (?:they|others|you|everyone|we) (?:all )?charged?",
      `(?:raise|raises|raised|raising|put up|putting up|increase|increased|increasing|lower|lowered|lowering|cut|cutting|drop|dropped|fix|fixed|fixing|set|setting|agree on|agreed on|agreeing on|match|matched|matching|hold|holding|freeze|freezing) (?:\\p{L}+ ){0,2}(?:prices?|fees?|rates?)`,
      "(?:agree|agreed|agreeing|agreement) (?:on|about) (?:a |the |our |what to )?(?:prices?|pricing|charge|fees?)",
      "price[- ](?:lists?|fixing|war|rises?|increases?|agreements?|floor|cuts?|match|matching)|(?:minimum|lowest|final|same|common|recommended|selling|wholesale|retail) prices?",
      "undercut(?:s|ting)?|underbid(?:s|ding)?|loss leaders?|bid[- ]rigging|cover bids?",
      "(?:hourly|daily|day|call-?out|delivery) (?:rates?|fees?|charges?)",
      `charg(?:e|es|ed|ing) (?:\\p{L}+ ){0,3}(?:${sum}|more|less|extra|the same|double|too (?:much|little))`,
      `charg(?:e|es|ed|ing) (?:\\p{L}+ ){0,3}(?:\\d(?:[\\d.,]{0,15}\\d)?|${part}) (?:more|less|extra|under|below|over|above|of what)`,
      `(?:${part} )?(?:cheaper|dearer|pricier|more expensive) than ${others}|costs? (?:\\p{L}+ )?(?:more|less) than (?:at )?${others}`,
      "(?:competitors?|rivals?|the competition) (?:\\p{L}+ ){0,2}(?:charges?|charged)",
      `${part} (?:off|discounts?)|(?:go|goes|going|went) (?:up|down) by (?:${part}|${sum})`,
      `(?:sealed )?(?:bid|bids|tenders?|quote|quoted) (?:for|on|against|of)`,
      `price is (?:\\p{L}+ ){0,2}${sum}|${sum} (?:under|below|cheaper than|over|above) (?:mine|ours|yours|theirs|us|them)`,
    ),
  },
  {
    kind: "rivals",
    topic: "wages",
    forms: forms(
      `${owner} (?:\\p{L}+ ){0,1}(?:wages?|salar(?:y|ies))|(?:raise|raised|raising|cut|cutting|lower|hold|freeze|fix|agree on|same|higher|starting|hourly|minimum|what|about|no) (?:\\p{L}+ ){0,1}(?:wages?|salar(?:y|ies))|wages? (?:are|is|should|went|go)`,
      "pay rises?|pay raises?|pay cuts?|pay scales?|starting pay|overtime (?:pay|rates?)|hourly (?:pay|wages?)|take-home pay",
      `(?:what|how much) (?:do |does |did |should |would )?(?:you|they|he|she|we|i|others) (?:all )?pay(?:s|ing)? (?:\\p{L}+ ){0,2}${staff}`,
      `pay(?:s|ing)? (?:\\p{L}+ ){0,2}${staff} (?:\\p{L}+ ){0,2}(?:${sum}|more|less|the same)`,
      `${sum} (?:an|per|a|each) hour|pay(?:s|ing)?${near}\\d (?:an|per|a|each) hour`,
      `pay(?:s|ing)? (?:[\\p{L}']+ ){0,4}(?:${part} )?(?:more|less) than (?:the |my |our |your |their |his |her )?(?:others|rest|competitors?|competition|rivals?)`,
      `(?:poach|poaches|poached|poaching|not (?:hire|hiring)|never hire|headhunt(?:ed|ing)?|lur(?:e|ed|ing)) (?:away )?(?:[\\p{L}']+ ){0,4}${staff}`,
      "no-poach(?:ing)?|tips? pool",
    ),
  },
  {
    kind: "rivals",
    topic: "customers",
    forms: forms(
      `(?:poach|poaches|poached|poaching|lur(?:e|ed|ing) away|steal|steals|stole|stealing|tak(?:e|es|ing) over|took over|split|splitting|shar(?:e|es|ing) out|divid(?:e|ed|ing)|swap|swapped|swapping|allocat(?:e|ed|ing)|hand over|handed over|keep away from|kept away from|stay away from|stays away from) (?:up |away )?(?:\\p{L}+ ){0,2}${crowd}`,
      `who (?:gets|serves|takes|keeps|has) (?:which|whom|what) ?(?:${crowd}|jobs?|orders?)?|which of us (?:gets|serves|takes|bids|quotes)`,
      "(?:customer|client|mailing) lists?",
      `(?:leave|leaves|left) (?:\\p{L}+ ){0,2}${crowd} (?:to|alone)`,
      "boycott(?:s|ed|ing)?|(?:refuse|refuses|refusing|stop|stopping) to (?:supply|sell to|serve)|stop(?:ped|ping)? (?:buying from|supplying|selling to)|blacklist(?:s|ed|ing)?",
      "take turns? (?:bidding|quoting|to bid|to quote)|(?:not|never) (?:to )?(?:bid|quote) (?:for|against|on)",
      `poach(?:es|ed|ing)?(?! (?:[\\p{L}']+ ){0,4}${staff})`,
    ),
  },
  {
    kind: "rivals",
    topic: "territory",
    forms: forms(
      `(?:split|splitting|divid(?:e|es|ed|ing)|carv(?:e|ed|ing) up|shar(?:e|ing) out|parcel out) (?:up )?(?:\\p{L}+ ){0,3}${ground}`,
      "territor(?:y|ies)|(?:my|our|your|his|her|their) (?:patch|turf)",
      "(?:stay|stays|staying|keep|keeps|keeping|kept|stick|sticks) (?:out of|off|to|on|away from) (?:my|our|your|his|her|their|each other's|the other's) (?:own )?(?:side|patch|area|areas|street|streets|end|part|town|village|turf|half)",
      `(?:you|they|he|she) (?:take|takes|keep|keeps|get|gets|have) the (?:north|south|east|west|other side|left|right|upper|lower)${near}(?:we|i|us)`,
      "non-?competes?|not (?:open|sell|deliver|work) (?:\\p{L}+ ){0,3}(?:north|south|east|west) of",
    ),
  },
];

const young =
  "(?:child|children|kids?|boys?|girls?|minors?|toddlers?|bab(?:y|ies)|pupils?|schoolgirls?|schoolboys?|teenagers?|daughter|under-?age|(?:\\d|1[0-7])[- ]years?[- ]olds?|year-old)";
const harm =
  "(?:bruis(?:es|ed)|beat(?:s|en|ing)?|hits|hit (?:him|her|them|by)|hitting|slap(?:s|ped|ping)|abus(?:e|es|ed|ing)|molest(?:s|ed|ing)?|grop(?:es|ed|ing)|neglect(?:ed|ing)|hurt(?:s|ing)?|harm(?:ed|ing)|exploit(?:ed|ing)|indecent|naked|locked in|starv(?:ed|ing)|touched (?:her|him|them)|burn(?:s|t|ed) on|in danger|at risk)";
const unharmed = "[^.!?\\n]{0,50}(?:nobody|no one|never|not|without) ";
const someone =
  "(?:me|him|her|them|us|each other|(?:my|his|her|their|our|the|a) (?:\\p{L}+ )?(?:wife|husband|partner|girlfriend|boyfriend|colleague|apprentice|trainee|worker|employee|waitress|waiter|driver|customer|mother|father|brother|sister|son|daughter|nurse|cook))";

/** What harms somebody, or is a crime: for those who can help, and not for a round. */
const mustReport: readonly WarningForm[] = [
  {
    kind: "must-report",
    topic: "child",
    forms: forms(
      `${young}(?![- ]friendly)(?!${unharmed})${near}${harm}`,
      `(?<!(?:not|never|nobody|no one) )${harm}(?!${unharmed})${near}${young}`,
      "child (?:abuse|labou?r|pornography|protection)|safeguarding",
    ),
  },
  {
    kind: "must-report",
    topic: "violence",
    forms: forms(
      `(?<!it )(?<!that )(?:hits?|hitting|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|shov(?:es|ed|ing)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|attack(?:s|ed|ing)|beat(?:s|ing)?(?: up)?) ${someone}(?! (?:to|up with|with a smile|by|that|on price|hard in))`,
      "(?:was|were|been|got|being) (?:beaten|punched|stabbed|assaulted|strangled|raped)(?! by (?:the )?(?:market|competition|price))",
      "assault(?:s|ed|ing)?|domestic (?:violence|abuse)|rap(?:e|ed|ist)|black eye|bruises on (?:her|his|their)",
      "threaten(?:s|ed|ing)? to (?:kill|hurt|beat|hit|stab|shoot|burn|break (?:my|his|her|their))|death threats?|pulled (?:out )?a (?:knife|gun)|with a (?:knife|gun) in",
      "(?:kill|hurt|harm) (?:himself|herself|themselves|myself)|suicid(?:e|al)",
    ),
  },
  {
    kind: "must-report",
    topic: "harassment",
    forms: forms(
      "(?:sexual(?:ly)?|racial(?:ly)?) (?:harass\\p{L}*|abus\\p{L}*|comments?|remarks?|jokes?|favou?rs?|insult\\p{L}*|slurs?)",
      "harass(?:es|ed|ing|ment)?|grop(?:es|ed|ing)|stalk(?:s|ed|ing|er)|upskirt\\p{L}*",
      "(?:touch|grab|strok|pinch|squeez|fondl)(?:es|ed|ing|e)? (?:\\p{L}+ ){0,1}(?:her|his|my|their|the \\p{L}+'s) (?:waist|bottom|bum|breasts?|thighs?|legs?|backside|behind|knee|hips?|chest)",
      "keeps (?:on )?touching (?:her|him|me|them)|hands? on (?:\\p{L}+ ){0,2}(?:waist|bottom|thigh|knee)|(?:touch(?:es|ed|ing)?|spoken to|comes on to) (?:her|him|me|them) in a way",
      "bull(?:y|ies|ied|ying)",
    ),
  },
  {
    kind: "must-report",
    topic: "unsafe",
    forms: forms(
      "unsafe|not safe|isn't safe|food poisoning|salmonella|listeria|e\\. ?coli|contaminat(?:ed|ion)|gas leaks?|carbon monoxide|asbestos|bare wires?|exposed wir(?:es?|ing)|electrocut(?:ed|ion)|legionella",
      `(?:faulty|cracked|worn|failed|failing|broken|defective|bad) (?:brake\\p{L}*|wiring|boilers?|heaters?|steering|harness(?:es)?|ladders?|seat ?belts?|airbags?|scaffold\\p{L}*)`,
      `(?:brake\\p{L}*|wiring|scaffold\\p{L}*|boiler)${near}(?:cracked|faulty|fails?|failed|could fail|will not hold)`,
      `(?:someone|somebody|people|customers?|guests?|he|she|they|a child) (?:\\p{L}+ ){0,2}(?:could|might|may|will) (?:be |get )?(?:hurt|ill|sick|injured|die|killed)`,
      `(?:customers?|guests?|people|children|diners) (?:\\p{L}+ ){0,2}(?:fell|fallen|got|gotten|became|were) (?:\\p{L}+ )?(?:ill|sick)`,
      "product recalls?|recalled (?:product|model|batch|toy|car)s?|undeclared (?:nuts?|allergens?)|(?:without|missing) (?:the )?allergen\\p{L}*|past (?:its|their|the) use-by|removed the (?:safety )?guard|fire (?:exit|door)s? (?:is|are|was|were|stays?)? ?(?:locked|blocked|chained)|smoke (?:alarm|detector)s?[^.!?\\n]{0,20}(?:off|disabled|removed)",
    ),
  },
  {
    kind: "must-report",
    topic: "fraud",
    forms: forms(
      "fraud(?:ulent|ulently|sters?)?|embezzl\\p{L}*|money laundering|launder(?:s|ed|ing)? money|kick-?backs?|brib(?:e|es|ed|ery|ing)|blackmail\\p{L}*|extort\\p{L}*|tax evasion|evad(?:e|es|ed|ing) (?:tax|taxes|vat)",
      "forg(?:e|ed|es|ing|ery) (?:of )?(?:\\p{L}+ ){0,2}(?:signatures?|papers?|certificates?|documents?|invoices?|cheques?|checks?|receipts?)",
      "(?:fake|faked|faking|false|phantom|fictitious|made-up|doctored) (?:invoices?|receipts?|accounts?|books|expenses?|certificates?|time ?sheets?|signatures?|documents?)",
      "(?:cook(?:s|ed|ing)?|fiddl(?:e|es|ed|ing)|falsif(?:y|ies|ied|ying)) (?:\\p{L}+ ){0,2}(?:books|accounts?|figures|records?|time ?sheets?|logs?)|two sets of books|off the books|under the table|cash in hand|never reach(?:es|ed)? the books",
      "(?:steal(?:s|ing)?|stole|stolen|taking money|took money|skimm(?:ed|ing)|takes money) (?:\\p{L}+ ){0,2}(?:from the (?:till|register|safe|company|business|charity|account)|from (?:us|me)|cash)",
      "backdat(?:e|ed|es|ing)",
    ),
  },
  {
    kind: "must-report",
    topic: "unlawful",
    forms: forms(
      "(?<!not )(?<!nothing )(?<!isn't )(?<!never )(?:illegal|illegally|unlawful|unlawfully)|against the law|br(?:eak|eaks|eaking|oke) the law",
      "without (?:a |any |the )?(?:licen[cs]e|work permit|papers|permit)|no work permit|human trafficking|forced labou?r|(?:took|takes|keeps|kept|holds) (?:away )?(?:his|her|their) passports?",
      "discriminat(?:e|es|ed|ing|ion) against|pays? (?:\\p{L}+ ){0,2}below the minimum wage|less than the minimum wage",
      "dump(?:s|ed|ing)? (?:\\p{L}+ ){0,3}(?:oil|chemicals?|paint|waste|grease|solvents?) (?:\\p{L}+ ){0,2}(?:into|in|down|behind)",
    ),
  },
];

/** Every topic with what is said of it, in the order in which it is told. */
export const warningForms: readonly WarningForm[] = [...rivals, ...mustReport];
