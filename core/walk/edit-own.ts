import { withGiven } from "../with-given.ts";
import type { OwnLens, OwnLenses, OwnQuestion, Wording } from "./own-lenses.ts";
import type { WholeWalk } from "./whole-walk.ts";

function switched(off: readonly string[], id: string, isOff: boolean): string[] {
  const others = off.filter((other) => other !== id);
  return isOff ? [...others, id] : others;
}

function without<Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

/** The ids with one of them a place further up or down. At the end it stays where it is. */
function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return [...ids];
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** An order of what is known, followed by the ids that an earlier order named and this version does not know. */
export function keepingUnknown(order: readonly string[], earlier: readonly string[]): string[] {
  const known = new Set(order);
  return [...order, ...earlier.filter((id) => !known.has(id))];
}

/** Rewords a shipped question, or one of the owner's own. */
export function reword(own: OwnLenses, id: string, wording: Wording): OwnLenses {
  if (own.questions.some((question) => question.id === id))
    return {
      ...own,
      questions: own.questions.map((question) => (question.id === id ? withGiven(question, wording) : question)),
    };
  return { ...own, wordings: { ...own.wordings, [id]: { ...own.wordings[id], ...wording } } };
}

/** Switches a question off or on. */
export function switchQuestion(own: OwnLenses, id: string, isOff: boolean): OwnLenses {
  return { ...own, questionsOff: switched(own.questionsOff, id, isOff) };
}

/** Switches a lens off or on, with all its questions. */
export function switchLens(own: OwnLenses, id: string, isOff: boolean): OwnLenses {
  return { ...own, lensesOff: switched(own.lensesOff, id, isOff) };
}

/** Moves a question a place up or down within its lens. */
export function moveQuestion(own: OwnLenses, whole: WholeWalk, lensId: string, id: string, by: -1 | 1): OwnLenses {
  const ids = whole.lenses.find(({ lens }) => lens.id === lensId)?.questions.map(({ question }) => question.id) ?? [];
  const order = keepingUnknown(moved(ids, id, by), own.questionOrder[lensId] ?? []);
  return { ...own, questionOrder: { ...own.questionOrder, [lensId]: order } };
}

/** Moves a lens a place up or down. */
export function moveLens(own: OwnLenses, whole: WholeWalk, id: string, by: -1 | 1): OwnLenses {
  const ids = whole.lenses.map(({ lens }) => lens.id);
  return { ...own, lensOrder: keepingUnknown(moved(ids, id, by), own.lensOrder) };
}

/** Puts a question into the quick walk or leaves it out. `shipped` says whether it ships there; one of the owner's own does not. */
export function switchQuick(own: OwnLenses, id: string, isQuick: boolean, shipped: boolean): OwnLenses {
  const others = without(own.quick, id);
  return { ...own, quick: isQuick === shipped ? others : { ...others, [id]: isQuick } };
}

/** Adds a question of the owner's own at the end of its lens. */
export function addQuestion(own: OwnLenses, question: OwnQuestion): OwnLenses {
  return { ...own, questions: [...own.questions, question] };
}

/** Takes a question of the owner's own away. Answers to it stay in their walks. */
export function removeQuestion(own: OwnLenses, id: string): OwnLenses {
  return {
    ...own,
    questions: own.questions.filter((question) => question.id !== id),
    quick: without(own.quick, id),
  };
}

/** A shipped question with its shipped words, switched on, in the quick walk or not as it ships. Its place stays. */
export function questionAsItWas(own: OwnLenses, id: string): OwnLenses {
  return { ...switchQuestion(own, id, false), wordings: without(own.wordings, id), quick: without(own.quick, id) };
}

/** Adds a lens of the owner's own at the end. */
export function addLens(own: OwnLenses, lens: OwnLens): OwnLenses {
  return { ...own, lenses: [...own.lenses, lens] };
}

/** Gives an own lens another title or concern. */
export function rewordLens(own: OwnLenses, id: string, change: Partial<Omit<OwnLens, "id">>): OwnLenses {
  return { ...own, lenses: own.lenses.map((lens) => (lens.id === id ? { ...lens, ...change } : lens)) };
}

/** Takes an own lens away with its questions. */
export function removeLens(own: OwnLenses, id: string): OwnLenses {
  return {
    ...own,
    lenses: own.lenses.filter((lens) => lens.id !== id),
    questions: own.questions.filter((question) => question.lens !== id),
  };
}

/** Writes down who to call at a stop sign. */
export function writeHelp(own: OwnLenses, stopId: string, help: string): OwnLenses {
  return { ...own, help: { ...own.help, [stopId]: help } };
}

/** Who to call at a stop sign as it shipped. */
export function helpAsItWas(own: OwnLenses, stopId: string): OwnLenses {
  return { ...own, help: without(own.help, stopId) };
}
