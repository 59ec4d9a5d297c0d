import type { Mark } from "../../../core/dilemma/balance.ts";
import type { Amount } from "../../../core/dilemma/ledger.ts";

/** The words of the ledger: who gives and who gets what, under each option. */
export const ledgerWords = {
  title: "Who gives, who gets",
  lead: "Take the options one at a time. What does each person give up if you do this, and what do they get? A blank means that nobody has thought about it yet.",
  options: "Options to fill in",
  gives: "Gives",
  gets: "Gets",
  risk: "Risk without a say",
  minds: "Would mind",
  givesOf: (name: string) => `What ${name} gives`,
  getsOf: (name: string) => `What ${name} gets`,
  riskOf: (name: string) => `${name} carries a risk without having had a say`,
  mindsOf: (name: string) => `${name} would mind if they knew what we know`,
  explain: "Risk without a say: it can go wrong for them and nobody asked. Would mind: if they knew what we know.",
  amount: { nothing: "nothing", little: "little", some: "some", much: "much" } satisfies Record<Amount, string>,
  blank: "not thought about",
  blankShort: "not yet",
  mark: { "only-gives": "only gives", risk: "risk without a say", minds: "would mind" } satisfies Record<Mark, string>,
  balances: "The options side by side",
  picture: "A balance for each person under each option. The same stands in the table.",
  asTable: "Balances as a table",
  table: "What each person gives and gets under each option",
  who: "Who",
  cell: (gives: string, gets: string) => `gives ${gives}, gets ${gets}`,
  noPeople: "Nobody is in the picture yet, so nobody can give or get.",
  toPeople: "Add the people first",
  noOptions: "There is nothing to weigh yet. Write the first option above, and the balances appear here.",
  nothingWeighed: "Nothing was weighed before the decision.",
};
