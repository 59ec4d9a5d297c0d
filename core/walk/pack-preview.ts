import type { Lens, WalkPlan } from "./lens.ts";
import type { OwnLenses } from "./own-lenses.ts";
import { type WholeQuestion, type WholeWalk, wholeWalk } from "./whole-walk.ts";

/** A text that is replaced by another. */
export interface Replaced {
  readonly before: string;
  readonly after: string;
}

/** What taking in a pack would do, in the order it would be seen. Nothing has been done yet. */
export interface PackPreview {
  readonly newLenses: readonly string[];
  readonly newQuestions: readonly { readonly lens: string; readonly ask: string }[];
  readonly reworded: readonly Replaced[];
  /** Who to call. */
  readonly help: readonly Replaced[];
  readonly switchedOff: readonly string[];
  readonly switchedOn: readonly string[];
  /** Questions that the quick walk would ask from then on, and would not ask any more. */
  readonly intoQuick: readonly string[];
  readonly outOfQuick: readonly string[];
  readonly reordered: boolean;
  /** How many questions stay as they are. */
  readonly stays: number;
}

function questionsOf(walk: WholeWalk): (WholeQuestion & { readonly lens: string })[] {
  return walk.lenses.flatMap(({ lens, questions }) => questions.map((item) => ({ ...item, lens: lens.title })));
}

/** The replaced parts of one question; several when more than its wording changes. */
function replacedIn({ question: before }: WholeQuestion, { question: after }: WholeQuestion): Replaced[] {
  return (["ask", "example", "tension"] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ before: before[part], after: after[part] }));
}

function renamedIn(before: Lens, after: Lens): Replaced[] {
  return (["title", "concern"] as const)
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ before: before[part], after: after[part] }));
}

/** Whether what both have stands in another order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const common = new Set(before.filter((id) => after.includes(id)));
  return before.filter((id) => common.has(id)).join() !== after.filter((id) => common.has(id)).join();
}

/** What would be seen when the owner's changes went from one state to another. */
export function previewChange(shipped: WalkPlan, own: OwnLenses, next: OwnLenses): PackPreview {
  const [before, after] = [wholeWalk(shipped, own), wholeWalk(shipped, next)];
  const old = new Map(questionsOf(before).map((item) => [item.question.id, item]));
  const oldLenses = new Map(before.lenses.map((item) => [item.lens.id, item]));
  const oldHelp = new Map(before.stops.map(({ stop }) => [stop.id, stop.help]));
  const questions = questionsOf(after);
  const kept = questions.flatMap((item) => {
    const was = old.get(item.question.id);
    return was === undefined ? [] : [{ was, item }];
  });
  const switched = [
    ...after.lenses.map(({ lens, isOff }) => ({ name: lens.title, isOff, was: oldLenses.get(lens.id)?.isOff })),
    ...kept.map(({ was, item }) => ({ name: item.question.ask, isOff: item.isOff, was: was.isOff })),
  ].filter(({ isOff, was }) => was !== undefined && was !== isOff);
  const isQuick = ({ question }: WholeQuestion) => question.quick !== undefined;
  const turned = kept.filter(({ was, item }) => isQuick(was) !== isQuick(item)).map(({ item }) => item);
  return {
    newLenses: after.lenses.filter(({ lens }) => !oldLenses.has(lens.id)).map(({ lens }) => lens.title),
    newQuestions: questions
      .filter(({ question }) => !old.has(question.id))
      .map(({ lens, question }) => ({ lens, ask: question.ask })),
    reworded: [
      ...after.lenses.flatMap(({ lens }) => renamedIn(oldLenses.get(lens.id)?.lens ?? lens, lens)),
      ...kept.flatMap(({ was, item }) => replacedIn(was, item)),
    ],
    help: after.stops.flatMap(({ stop }) => {
      const was = oldHelp.get(stop.id);
      return was === undefined || was === stop.help ? [] : [{ before: was, after: stop.help }];
    }),
    switchedOff: switched.filter(({ isOff }) => isOff).map(({ name }) => name),
    switchedOn: switched.filter(({ isOff }) => !isOff).map(({ name }) => name),
    intoQuick: turned.filter(isQuick).map(({ question }) => question.ask),
    outOfQuick: turned.filter((item) => !isQuick(item)).map(({ question }) => question.ask),
    reordered:
      isReordered(
        [...oldLenses.keys()],
        after.lenses.map(({ lens }) => lens.id),
      ) ||
      after.lenses.some(({ lens, questions: now }) =>
        isReordered(
          oldLenses.get(lens.id)?.questions.map(({ question }) => question.id) ?? [],
          now.map(({ question }) => question.id),
        ),
      ),
    stays: kept.filter(
      ({ was, item }) =>
        replacedIn(was, item).length === 0 && was.isOff === item.isOff && isQuick(was) === isQuick(item),
    ).length,
  };
}
