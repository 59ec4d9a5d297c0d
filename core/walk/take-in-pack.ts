import type { Fault } from "../fault.ts";
import type { z } from "../zod.ts";
import { keepingUnknown } from "./edit-own.ts";
import type { Question, WalkPlan } from "./lens.ts";
import { type LensPack, readPack } from "./lens-pack.ts";
import { mostOwnLenses, mostOwnQuestions, type OwnLenses, ownLensesSchema, type Wording } from "./own-lenses.ts";
import { wholeWalk } from "./whole-walk.ts";

type PackQuestion = LensPack["lenses"][number]["questions"][number];

/** Only what differs from the shipped words, so that the rest follows a newer version. */
function wordingOf(question: PackQuestion, shipped: Question): Wording {
  return {
    ...(question.ask !== shipped.ask && { ask: question.ask }),
    ...(question.example !== "" && question.example !== shipped.example && { example: question.example }),
    ...(question.tension !== "" && question.tension !== shipped.tension && { tension: question.tension }),
  };
}

function offWith(
  present: readonly string[],
  named: readonly { readonly id: string; readonly off?: true | undefined }[],
) {
  const ids = new Set(named.map(({ id }) => id));
  return [...present.filter((id) => !ids.has(id)), ...named.filter((item) => item.off === true).map(({ id }) => id)];
}

/** The values without those of some ids, and with those given. */
function replaced<Value>(
  present: Readonly<Record<string, Value>>,
  ids: ReadonlySet<string>,
  given: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries([...Object.entries(present).filter(([id]) => !ids.has(id)), ...given]);
}

/**
 * The owner's changes with a pack taken in. What the pack names comes to read, stand and be switched as it says; the words of
 * a shipped lens stay shipped; what the pack does not name stays and follows it.
 */
export function takeInPack(shipped: WalkPlan, own: OwnLenses, pack: LensPack): OwnLenses {
  const present = wholeWalk(shipped, own);
  const shippedQuestions = new Map(shipped.lenses.flatMap((lens) => lens.questions.map((item) => [item.id, item])));
  const shippedLenses = new Set(shipped.lenses.map(({ id }) => id));
  const shippedHelp = new Map(shipped.stops.map(({ id, help }) => [id, help]));
  const questions = pack.lenses.flatMap((lens) => lens.questions.map((question) => ({ lens: lens.id, question })));
  const questionIds = new Set(questions.map(({ question }) => question.id));
  const lensIds = new Set(pack.lenses.map(({ id }) => id));
  const stopIds = new Set(pack.stops.map(({ id }) => id));
  const orders = pack.lenses.map(({ id, questions: named }): [string, string[]] => {
    const there = present.lenses.find(({ lens }) => lens.id === id)?.questions ?? [];
    const after = [...there.map(({ question }) => question.id), ...(own.questionOrder[id] ?? [])];
    return [
      id,
      [
        ...new Set(
          keepingUnknown(
            named.map((question) => question.id),
            after,
          ),
        ),
      ],
    ];
  });
  const lensesAfter = [...present.lenses.map(({ lens }) => lens.id), ...own.lensOrder];
  return {
    wordings: replaced(
      own.wordings,
      questionIds,
      questions.flatMap(({ question }) => {
        const original = shippedQuestions.get(question.id);
        const wording = original === undefined ? {} : wordingOf(question, original);
        return Object.keys(wording).length === 0 ? [] : [[question.id, wording] as const];
      }),
    ),
    questionsOff: offWith(
      own.questionsOff,
      questions.map(({ question }) => question),
    ),
    lensesOff: offWith(own.lensesOff, pack.lenses),
    lensOrder: [...new Set(keepingUnknown([...lensIds], lensesAfter))],
    questionOrder: replaced(own.questionOrder, lensIds, orders),
    questions: [
      ...own.questions.filter(({ id }) => !questionIds.has(id)),
      ...questions
        .filter(({ question }) => !shippedQuestions.has(question.id))
        .map(({ lens, question: { id, ask, example, tension } }) => ({ id, lens, ask, example, tension })),
    ],
    lenses: [
      ...own.lenses.filter(({ id }) => !lensIds.has(id)),
      ...pack.lenses
        .filter(({ id }) => !shippedLenses.has(id))
        .map(({ id, title, concern }) => ({ id, title, concern })),
    ],
    quick: replaced(
      own.quick,
      new Set(questions.filter(({ question }) => question.quick !== undefined).map(({ question }) => question.id)),
      questions.flatMap(({ question: { id, quick } }) => {
        const isShipped = shippedQuestions.get(id)?.quick !== undefined;
        return quick === undefined || quick === isShipped ? [] : [[id, quick] as const];
      }),
    ),
    help: replaced(
      own.help,
      stopIds,
      pack.stops.flatMap(({ id, help }) => (shippedHelp.get(id) === help ? [] : [[id, help] as const])),
    ),
  };
}

/** The owner's changes with the text of a pack taken in, or everything that is wrong with it. */
export type PackTaking =
  | { readonly ok: true; readonly own: OwnLenses }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What of a pack a casebook has no room for. */
function tooMuch(error: z.ZodError): Fault[] {
  const problems: Readonly<Record<string, string>> = {
    questions: `would bring you to more than ${mostOwnQuestions} questions of your own, and a casebook holds no more. Remove some of yours first`,
    lenses: `would bring you to more than ${mostOwnLenses} lenses of your own, and a casebook holds no more. Remove some of yours first`,
  };
  const parts = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...parts].map((part) => ({
    file: "lens pack",
    field: "whole file",
    problem: problems[part] ?? "would bring more than a casebook holds",
  }));
}

/** Reads a pack from anybody and takes it in. Refuses one that would bring more than a casebook holds. */
export function takeInText(shipped: WalkPlan, own: OwnLenses, text: string): PackTaking {
  const reading = readPack(text);
  if (!reading.ok) return reading;
  const taken = ownLensesSchema.safeParse(takeInPack(shipped, own, reading.pack));
  return taken.success ? { ok: true, own: taken.data } : { ok: false, faults: tooMuch(taken.error) };
}
