import type { Lens, Question, StopSign, WalkPlan } from "./lens.ts";
import type { OwnLenses, Wording } from "./own-lenses.ts";

/** A question as its owner sees it in the editor, switched off or not. */
export interface WholeQuestion {
  readonly question: Question;
  readonly origin: "shipped" | "reworded" | "own";
  readonly isOff: boolean;
}

/** A lens with every question it has, switched off or not. */
export interface WholeLens {
  readonly lens: Lens;
  readonly origin: "shipped" | "own";
  readonly isOff: boolean;
  readonly questions: readonly WholeQuestion[];
}

/** A stop sign, and whether its owner wrote down who to call. */
export interface WholeStop {
  readonly stop: StopSign;
  readonly origin: "shipped" | "reworded";
}

/** Everything there is to ask, in the owner's order: what is asked and what is switched off. */
export interface WholeWalk {
  readonly stops: readonly WholeStop[];
  readonly lenses: readonly WholeLens[];
}

/** Things in the order of some ids; a thing that is not named follows in the order it had. */
function inOrder<Thing>(things: readonly Thing[], idOf: (thing: Thing) => string, order: readonly string[]): Thing[] {
  const places = new Map([...order].reverse().map((id, fromEnd) => [id, order.length - fromEnd]));
  const placeOf = (thing: Thing) => places.get(idOf(thing)) ?? Number.POSITIVE_INFINITY;
  return things
    .map((thing, place) => ({ thing, place }))
    .sort((one, other) => {
      const [here, there] = [placeOf(one.thing), placeOf(other.thing)];
      return here === there ? one.place - other.place : here - there;
    })
    .map(({ thing }) => thing);
}

/** Things whose id is not taken yet; of two with the same id the first. */
function fresh<Thing extends { readonly id: string }>(things: readonly Thing[], taken: ReadonlySet<string>): Thing[] {
  const seen = new Set(taken);
  return things.filter(({ id }) => seen.size !== seen.add(id).size);
}

function said(text: string | undefined, shipped: string): string {
  return text === undefined || text.trim() === "" ? shipped : text;
}

function reworded(question: Question, wording: Wording): WholeQuestion["question"] {
  return {
    ...question,
    ask: said(wording.ask, question.ask),
    example: said(wording.example, question.example),
    tension: said(wording.tension, question.tension),
  };
}

/** A question in the quick walk or out of it, as the owner wants it. */
function inQuickWalk(question: Question, wanted: boolean | undefined): Question {
  if (wanted === undefined || wanted === (question.quick !== undefined)) return question;
  const { quick: _, ...rest } = question;
  return wanted ? { ...rest, quick: "own" } : rest;
}

function shippedQuestion(question: Question, own: OwnLenses, off: ReadonlySet<string>): WholeQuestion {
  const now = inQuickWalk(reworded(question, own.wordings[question.id] ?? {}), own.quick[question.id]);
  const isSame = now.ask === question.ask && now.example === question.example && now.tension === question.tension;
  return { question: now, origin: isSame ? "shipped" : "reworded", isOff: off.has(question.id) };
}

/**
 * The shipped walk with the owner's changes over it, nothing left out. Ids that are not known do nothing, and an own question
 * or lens never takes the id of a shipped one.
 */
export function wholeWalk(shipped: WalkPlan, own: OwnLenses): WholeWalk {
  const questionsOff = new Set(own.questionsOff);
  const lensesOff = new Set(own.lensesOff);
  const shippedIds = new Set(shipped.lenses.flatMap((lens) => lens.questions.map(({ id }) => id)));
  const added = fresh(own.questions, shippedIds);
  const ownLenses = fresh(own.lenses, new Set(shipped.lenses.map(({ id }) => id)));
  const lenses: { lens: Lens; origin: WholeLens["origin"] }[] = [
    ...shipped.lenses.map((lens) => ({ lens, origin: "shipped" as const })),
    ...ownLenses.map((lens) => ({ lens: { ...lens, order: 0, questions: [] }, origin: "own" as const })),
  ];
  const whole = lenses.map(({ lens, origin }): WholeLens => {
    const questions = [
      ...lens.questions.map((question) => shippedQuestion(question, own, questionsOff)),
      ...added
        .filter((question) => question.lens === lens.id)
        .map(({ lens: _, ...question }) => ({
          question: inQuickWalk(question, own.quick[question.id]),
          origin: "own" as const,
          isOff: questionsOff.has(question.id),
        })),
    ];
    const ordered = inOrder(questions, ({ question }) => question.id, own.questionOrder[lens.id] ?? []);
    return {
      lens: { ...lens, questions: ordered.map(({ question }) => question) },
      origin,
      isOff: lensesOff.has(lens.id),
      questions: ordered,
    };
  });
  return {
    stops: shipped.stops.map((stop) => {
      const help = said(own.help[stop.id], stop.help);
      return { stop: { ...stop, help }, origin: help === stop.help ? "shipped" : "reworded" };
    }),
    lenses: inOrder(whole, ({ lens }) => lens.id, own.lensOrder),
  };
}

function isAsked({ isOff, question }: WholeQuestion): boolean {
  return !isOff && question.ask.trim() !== "";
}

function part({ lens, questions, isOff }: WholeLens, asked: boolean): Lens {
  const isOn = !isOff && lens.title.trim() !== "";
  const chosen = questions.filter((question) => (isOn && isAsked(question)) === asked);
  return { ...lens, questions: chosen.map(({ question }) => question) };
}

/**
 * The walk as its owner wants it asked. What is switched off, or not worded yet, is in `retired`, so that no id is ever lost;
 * a lens is in both when some of its questions are switched off.
 */
export function applyOwn(shipped: WalkPlan, own: OwnLenses): WalkPlan {
  const { stops, lenses } = wholeWalk(shipped, own);
  const withQuestions = (asked: boolean) =>
    lenses
      .map((lens) => part(lens, asked))
      .filter((lens) => lens.questions.length > 0)
      .map((lens, place) => ({ ...lens, order: place + 1 }));
  return { stops: stops.map(({ stop }) => stop), lenses: withQuestions(true), retired: withQuestions(false) };
}
