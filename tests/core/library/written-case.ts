/** A whole case file in which everything is right, to break one thing at a time. */
export const writtenCase = `---
title: The wrong rolls
kind: realistic
hook: Forty rolls, none of them ordered.
categories: [suppliers, quality-safety]
lenses: [integrity, reciprocity]
business: bakery, four people
trade: food
size: 4
asked:
  - the delivery was ours and it was wrong
  - who pays for a mix-up
level: starter
minutes: 15
related:
  - id: the-other-case
    why: the same morning
sources: []
asOf: 2026-11
---
## Situation

*A realistic case.* Forty rolls stand at the wrong door.

## People

- **The café** (front row): opens
  in an hour
- **Passers-by** (non-customers): nothing to eat

## Question

Who pays?

## Options

- **Pay.** It costs forty rolls.
- **Split.** Nobody is happy.
- **Wait.** Somebody rings first.

## Sealed: what they did

They paid at noon.

## Sealed: what happened

The café stayed.

## Through the lenses

**integrity** The slip said forty.

**reciprocity** The café had waited before.

## Where people differ

Some would split it.

## Discuss

1. Whose slip was it?
2. Who was told first?
3. What would you say?
4. What if it happens again?

## Teaching notes

**Goal.** To see who carries a mistake.
`;

/** The same case as one of a pack, related to one that ships. */
export const packedCase = writtenCase.replace("the-other-case", "the-fifty-dollar-cap");
