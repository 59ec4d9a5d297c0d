import { stem } from "./stem.ts";

/**
 * Words that an owner uses for one thing, a group in each line, and forms of a verb that no ending tells. A search for one of them also hears the others, more softly:
 * whoever asks about "staff" is helped by a case that says "crew". Only words that mean the same at work stand together.
 */
const groups = `
staff employee worker crew team colleague people
boss owner employer manager proprietor
customer client guest buyer patron shopper
patient client customer
supplier vendor wholesaler seller
competitor rival competition
firm company business enterprise
shop store
wage pay salary earnings paycheck
tip gratuity
bonus reward
hire recruit employ applicant candidate
dismiss fire sack layoff redundant
quit resign leave
trainee junior apprentice intern
nephew niece cousin relative family
son daughter child kid
brother sister sibling
wife husband spouse partner
father mother parent
price cost charge fee rate
quote quotation offer estimate bid tender
discount rebate reduction bargain
dear expensive overpriced
cheap cheaper inexpensive low
raise increase hike rise
bill invoice
refund reimburse repay
guarantee warranty
deposit prepayment advance
cancel withdraw
contract agreement terms paperwork paper
sign signature agree accept
stop prevent forbid ban prohibit
allow permit let
bind bound oblige clause
train teach learn
workplace job work employment
ask request demand
refuse decline reject
publish post print
check verify control
harm damage
honest honesty candid truth
warn warning notice announce
promote promotion
renew renewal subscription membership
delay late overdue
deadline date due
mistake error slip wrong typo swapped overlooked
sum amount figure number digit total
secret hide conceal quiet silent
tell disclose inform reveal admit confess own
lie mislead deceive dishonest untrue false
promise commitment pledge word
apologise apology sorry
blame fault responsible liable
complaint dispute grievance claim
lawsuit court sue lawyer solicitor attorney
review rating star feedback testimonial
advert advertising ad advertisement campaign slogan marketing
photo picture image
gift present freebie perk hospitality
bribe kickback commission backhander
holiday vacation leave villa
friend acquaintance
council committee board municipality
bookkeeper accountant treasurer comptroller
books accounts ledger finances bookkeeping
steal theft thief embezzle fraud
audit inspection inspector check
tax taxes
loan lend credit borrow instalment
bank lender
debt owe arrears
bankrupt insolvent insolvency
sell sale acquirer acquire takeover
heir succession inherit successor
retire retirement
share equity stake
data records information details
privacy private confidential
camera cctv webcam video surveillance
chatbot bot robot assistant machine ai
email mail message letter
website site online web
dangerous unsafe hazard danger safety risk
injure injury hurt harm
ill sick illness disease
recall withdraw
dirt pollution spill leak waste
oil fuel diesel
river stream brook
neighbour neighborhood resident street
town village community
poor needy hardship struggle
kitchen cook chef
waiter waitress server
farmer grower farm
builder contractor construction
doctor physician
competitor market trade
cartel collusion agree
noncompete poach rival
politics political opinion
quarrel argument conflict row fight
fair unfair justice equal
law legal lawful rule regulation
trust loyal loyalty
write wrote written
sell sold
buy bought
pay paid
tell told
take took taken
give gave given
keep kept
leave left
lose lost
steal stole stolen
hide hid hidden
break broke broken
choose chose chosen
build built
lend lent
spend spent
send sent
hear heard
know knew known
win won
find found
hold held
lie lied
fall fell fallen
grow grew grown
think thought
teach taught
`;

const byStem = new Map<string, Set<string>>();
for (const line of groups.trim().split("\n")) {
  const words = line.trim().split(" ");
  for (const word of words) {
    const others = byStem.get(stem(word)) ?? new Set();
    for (const other of words) if (other !== word) others.add(other);
    byStem.set(stem(word), others);
  }
}

/** The words that stand for the same thing at work, whatever form the word is in. */
export function kindredOf(word: string): readonly string[] {
  return [...(byStem.get(stem(word)) ?? [])];
}
