import type { AnswerWord } from "../../dilemma/dilemma.ts";
import type { SharedDilemma } from "../file/shared-dilemma.ts";
import { groupAlike } from "./alike-questions.ts";
import type { ReplyChoice } from "./reply.ts";
import type { View } from "./round.ts";
import type { ReadReply } from "./round-view.ts";
import { byCode, inOrder, ownVoice, type Voice, voicesOf } from "./voice.ts";

/** What one person would do. */
export type Choosing = Omit<ReplyChoice, "optionId"> & { readonly voice: Voice };

/** Who would do one thing: an option, one that this edition of the dilemma does not have, or something else. */
export interface Chosen {
  readonly kind: "option" | "gone" | "instead";
  /** The id of the option; empty for something else. */
  readonly id: string;
  readonly title: string;
  readonly choosing: readonly Choosing[];
}

/** One answer to a question of the walk. `asked` is how it read to them where that is not how it is told here, else empty. */
export interface GivenAnswer {
  readonly voice: Voice;
  readonly answer: AnswerWord;
  readonly note: string;
  readonly asked: string;
}

/** A question of the walk and who answered what. No answer is added to another. */
export interface WalkedQuestion {
  readonly id: string;
  readonly lens: string;
  readonly asked: string;
  /** A yes stands against a partly or a no; other words differ; or everybody answered the same. */
  readonly standing: "apart" | "mixed" | "together";
  readonly answers: readonly GivenAnswer[];
  readonly silent: readonly Voice[];
}

/** A question in one wording, and whose it is. */
export interface Wording {
  readonly text: string;
  readonly askers: readonly Voice[];
}

/** Questions that ask the same in other words, and how many people asked. */
export interface QuestionGroup {
  readonly wordings: readonly Wording[];
  readonly people: number;
}

/** Something one person wrote. */
export interface Said {
  readonly voice: Voice;
  readonly text: string;
}

/** Replies side by side. */
export interface Comparison {
  /** The reader's own first. */
  readonly voices: readonly Voice[];
  /** How many people there are but for the reader. */
  readonly people: number;
  readonly choices: readonly Chosen[];
  readonly walk: readonly WalkedQuestion[];
  readonly questions: readonly QuestionGroup[];
  readonly experiences: readonly Said[];
  readonly advice: readonly Said[];
}

type Heard = { readonly voice: Voice; readonly reply: ReadReply["reply"] };

function ownOf(view: View): Voice {
  const vouched = { kind: "own" } as const;
  return { id: ownVoice, personId: ownVoice, by: "", at: view.at, isOwn: true, sharesName: false, vouched };
}

function chosenBy(dilemma: SharedDilemma, made: readonly (ReplyChoice & { readonly voice: Voice })[]): Chosen[] {
  const known = new Set(dilemma.options.map(({ id }) => id));
  const of = (id: string | null) =>
    made.filter(({ optionId }) => optionId === id).map(({ optionId: _, ...one }) => one);
  const gone = [
    ...new Set(made.flatMap(({ optionId }) => (optionId === null || known.has(optionId) ? [] : [optionId]))),
  ];
  const options = dilemma.options.map(({ id, title }) => ({ kind: "option", id, title, choosing: of(id) }) as const);
  const lost = gone.sort(byCode).map((id) => ({ kind: "gone", id, title: "", choosing: of(id) }) as const);
  const instead = { kind: "instead", id: "", title: "", choosing: of(null) } as const;
  return [...options, ...lost, ...(instead.choosing.length > 0 ? [instead] : [])];
}

function standingOf(answers: readonly { readonly answer: AnswerWord }[]): WalkedQuestion["standing"] {
  const words = new Set(answers.map(({ answer }) => answer));
  if (words.has("yes") && (words.has("no") || words.has("partly"))) return "apart";
  return words.size > 1 ? "mixed" : "together";
}

/** The value that most have, the first by its letters of those that as many have. */
function usual(values: readonly string[]): string {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([one, ones], [other, others]) => others - ones || byCode(one, other))[0]?.[0] ?? "";
}

/** What belongs together, in the order in which the first of each came: replies from anybody may name very many things. */
function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const standings = ["apart", "mixed", "together"] as const;

function walked(heard: readonly Heard[]): WalkedQuestion[] {
  const given = heard.flatMap(({ voice, reply }) => reply.walk.map((one, place) => ({ ...one, voice, place })));
  const questions = [...groupedBy(given, ({ id }) => id)].map(([id, here]) => {
    const asked = usual(here.map((one) => one.asked));
    const answered = new Set(here.map(({ voice }) => voice.id));
    return {
      place: Math.min(...here.map(({ place }) => place)),
      question: {
        id,
        lens: usual(here.map(({ lens }) => lens)),
        asked,
        standing: standingOf(here),
        answers: here.map((one) => ({
          voice: one.voice,
          answer: one.answer,
          note: one.note,
          asked: one.asked === asked ? "" : one.asked,
        })),
        silent: heard.flatMap(({ voice }) => (answered.has(voice.id) ? [] : [voice])),
      },
    };
  });
  return questions
    .sort(
      (one, other) =>
        standings.indexOf(one.question.standing) - standings.indexOf(other.question.standing) ||
        one.place - other.place ||
        byCode(one.question.id, other.question.id),
    )
    .map(({ question }) => question);
}

function questionsOf(heard: readonly Heard[]): QuestionGroup[] {
  const asked = heard
    .flatMap(({ voice, reply }) => reply.questions.map(({ text }) => ({ voice, text: text.trim() })))
    .filter(({ text }) => text !== "");
  const groups = groupAlike(asked, ({ text }) => text).map((group) => {
    return {
      wordings: [...groupedBy(group, ({ text }) => text)].map(([text, same]) => ({
        text,
        askers: [...new Set(same.map(({ voice }) => voice))],
      })),
      people: new Set(group.map(({ voice }) => voice.personId)).size,
    };
  });
  return groups.sort((one, other) => other.people - one.people); // Sorting keeps the order of those that as many asked.
}

function said(heard: readonly Heard[], part: "experience" | "advice"): Said[] {
  return heard.flatMap(({ voice, reply }) => (reply[part].trim() === "" ? [] : [{ voice, text: reply[part] }]));
}

/**
 * Puts replies side by side: who chose what, who answered what, what was asked by several and what by one, what happened to
 * them, and last what they advise. `view` is the reader's own first view, which has no walk. The order in which replies came
 * changes nothing, nobody is left out, and nothing is counted but people.
 */
export function compareReplies(dilemma: SharedDilemma, view: View | null, replies: readonly ReadReply[]): Comparison {
  const ordered = inOrder(replies);
  const told = voicesOf(ordered);
  const heard = ordered.flatMap(({ reply }, place) => {
    const voice = told[place];
    return voice === undefined ? [] : [{ voice, reply }];
  });
  heard.sort((one, other) => Number(other.voice.isOwn) - Number(one.voice.isOwn));
  const voices = heard.map(({ voice }) => voice);
  const choices = heard.map(({ voice, reply }) => ({ voice, ...reply.choice }));
  if (view !== null) {
    const { at: _, ...choice } = view;
    choices.unshift({ voice: ownOf(view), ...choice });
  }
  return {
    voices: choices.map(({ voice }) => voice),
    people: new Set(voices.filter(({ isOwn }) => !isOwn).map(({ personId }) => personId)).size,
    choices: chosenBy(dilemma, choices),
    walk: walked(heard),
    questions: questionsOf(heard),
    experiences: said(heard, "experience"),
    advice: said(heard, "advice"),
  };
}
