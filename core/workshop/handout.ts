import { isAboutCase } from "./plan/block.ts";
import { letterOf } from "./room/face-of.ts";
import type { Run } from "./run/run.ts";
import type { Session, SessionCase } from "./session.ts";

/** The most people that sheets are printed for at once. */
export const handedToAtMost = 200;

/** An option as it stands on paper: by its letter. */
export interface LetteredOption {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly text: string;
}

/** What of a case may be in everybody's hands before its reveal. */
export interface OpenCase {
  readonly id: string;
  readonly title: string;
  readonly contentNote: string;
  readonly situation: string;
  readonly people: SessionCase["people"];
  readonly question: string;
  readonly options: readonly LetteredOption[];
}

/** The cases of a session in the order in which its agenda comes to them, each once. One that no block is about is left out. */
export function casesInOrder({ blocks, cases }: Pick<Session, "blocks" | "cases">): SessionCase[] {
  const spokenOf = new Set(blocks.filter(({ kind }) => isAboutCase(kind)).map(({ caseId }) => caseId));
  return [...spokenOf].flatMap((id) => cases.find((one) => one.id === id) ?? []);
}

/**
 * The open parts of a case, one by one, so that a part that is added to cases later stays at home until somebody names it here. The
 * hook is left out, since it may tell how it went.
 */
export function openCase({ id, title, contentNote, situation, people, question, options }: SessionCase): OpenCase {
  const lettered = options.map((option, place) => ({ ...option, letter: letterOf(place) }));
  return { id, title, contentNote, situation, people, question, options: lettered };
}

/** How many ballot cards are cut from one page. */
export const cardsOnPage = 4;

/** A page of ballot cards, all of one letter. */
export interface CardPage {
  readonly option: LetteredOption;
  readonly cards: number;
}

/**
 * The pages of ballot cards for so many people. Each page holds one letter, and the letters follow each other: when the whole pile is
 * cut at once, every stack is one set of cards after another.
 */
export function cardPages({ options }: Pick<OpenCase, "options">, people: number): CardPage[] {
  const piles = Array.from({ length: Math.ceil(people / cardsOnPage) }, (_, pile) =>
    Math.min(cardsOnPage, people - pile * cardsOnPage),
  );
  return piles.flatMap((cards) => options.map((option) => ({ option, cards })));
}

/** What a certificate of attendance tells, and for whom. */
export interface Attended {
  readonly title: string;
  /** A day of the calendar or a moment; null where it is not known yet, and written by hand. */
  readonly day: string | null;
  readonly minutes: number;
  readonly cases: readonly string[];
  /** Empty where no names are kept: then a line is left to write one. */
  readonly names: readonly string[];
}

const msInMinute = 60_000;

/** The minutes a run took when it is over, else those it is planned for; without one those of the plan. */
function minutesOf({ blocks }: Session, run: Run | null): number {
  if (run === null) return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  const isOver = run.endedAt !== null;
  return Math.round(run.blocks.reduce((sum, { taken, given }) => sum + (isOver ? taken : given), 0) / msInMinute);
}

/** What can be certified of a run of a session; null for one that is yet to be held. No name is told where names are off. */
export function attendedOf(session: Session, run: Run | null): Attended {
  const blocks = run === null ? session.blocks : run.blocks.filter((one) => !one.isSkipped).map(({ block }) => block);
  return {
    title: session.title,
    day: run?.beganAt ?? session.on,
    minutes: minutesOf(session, run),
    cases: casesInOrder({ blocks, cases: session.cases }).map(({ title }) => title),
    names: session.names && run !== null ? run.attendance : [],
  };
}
