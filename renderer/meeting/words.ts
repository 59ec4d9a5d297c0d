import type { BecameWord, MeetingLength } from "../../core/circle/meeting/meeting.ts";
import type { StepKind, Turn } from "../../core/circle/meeting/meeting-guide.ts";
import type { Voice } from "../../core/circle/round/voice.ts";
import { nearDay, timeOf } from "../words/dates.ts";
import { clock, minutes, whole } from "../words/numbers.ts";

/** Who a voice is: the author, or a name, with the day where two go by it. */
function named({ isOwn, by, at, sharesName }: Voice): string {
  if (isOwn) return "the author";
  if (by === "") return "somebody without a name";
  return sharesName ? `${by} (${nearDay(at)})` : by;
}

/** The words of the meeting guide. */
export const meetingWords = {
  title: "Meeting",
  rehearsalTitle: "Meeting guide",
  about: (title: string) => `About “${title}”`,
  rehearsalLead:
    "How a circle talks about one dilemma in 10, 15 or 45 minutes. Without a round nothing you do here is kept; it is also a way to rehearse.",
  toRound: "The round",
  toCircle: "Circle",

  rules: "Before anything else",
  rulesLead: "Read these aloud, every time. They take half a minute.",
  ruleList: [
    {
      rule: "What is said here stays here.",
      why: "Nobody repeats it elsewhere, not even without the names.",
    },
    {
      rule: "No names are guessed.",
      why: "The names were replaced on purpose. Whoever thinks they recognise somebody says nothing of it, or leaves the table.",
    },
    {
      rule: "Ask before you advise.",
      why: "“May I say what I would do?” Questions and what happened to you come first.",
    },
    {
      rule: "Nothing about prices, wages, customers or territory among competitors.",
      why: "Such talk can be unlawful however it is meant. If it comes up, stop and leave the matter; a lawyer can say what may be said.",
    },
    {
      rule: "What must be reported is reported, not discussed.",
      why: "Danger to somebody, harassment, a crime: stop here and turn to the authority, the doctor or the lawyer whose matter it is.",
    },
  ],
  roles: "Three roles",
  roleList: [
    { role: "The author", does: "brings the dilemma, answers questions, and decides alone, today or later." },
    { role: "The host", does: "keeps the time and the rules, and works this page." },
    { role: "Everybody else", does: "asks, and tells what happened to them. Nobody decides for the author." },
  ],
  length: "How long",
  lengths: { 10: "10 minutes", 15: "15 minutes", 45: "45 minutes" } satisfies Record<MeetingLength, string>,
  lengthHints: {
    10: "One question before the day goes on.",
    15: "Between other things, with everybody’s first view.",
    45: "The whole evening’s talk about one dilemma.",
  } satisfies Record<MeetingLength, string>,
  begin: "Everybody agrees: begin",

  became: "What became of it",
  becameLead: "Before anything new: what was promised when you met last.",
  promised: (who: string, by: string, heldOn: string) => `${who}, by ${nearDay(by)} · promised on ${nearDay(heldOn)}`,
  becameAsk: (what: string) => `What became of it: ${what}`,
  becameWord: {
    done: "Done",
    partly: "Partly",
    "not-done": "Not done",
    changed: "Something else was done",
  } satisfies Record<BecameWord, string>,
  becameText: "In a sentence",
  becameHint: "What happened, not whose fault it was.",
  keepBecame: "Keep this",
  keepBecameOf: (what: string) => `Keep this of “${what}”`,
  becameKept: "Kept. A follow-up that is done is marked in the dilemma too.",
  goOn: "Go on to the dilemma",
  goOnLater: "The rest another time: go on",

  steps: "Steps",
  stepOf: (at: number, count: number, planned: number) => `Step ${at} of ${count} · ${minutes(planned)}`,
  minutes,
  planned: (title: string, count: number) => `${title} ${whole(count)} min`,
  step: {
    arrive: {
      title: "Arrive",
      say: "Each says in one sentence how they come to the table. Then say it once more: what is said here stays here.",
    },
    read: {
      title: "Read the dilemma",
      say: "The author reads it aloud or tells it. Nobody interrupts, and nobody guesses who it is about.",
    },
    ask: {
      title: "Questions only",
      say: "Ask what you need to understand it. A question with advice inside, such as “have you tried …”, waits.",
    },
    views: {
      title: "First views",
      say: "Each writes down alone what they would do and how sure they are. Then all say it, one after the other, without arguing.",
    },
    tell: {
      title: "Experiences",
      say: "When did something like this happen to you? What did you do, and what came of it? Your own story, not a rule.",
    },
    split: {
      title: "Where the lenses split",
      say: "Which question do you answer differently, and what do you see there that others do not? The difference may stay.",
    },
    again: {
      title: "Second thoughts",
      say: "The author says what has moved since the first view, and what has not. The others listen.",
    },
    close: {
      title: "What the author will do",
      say: "One thing, one name, one day. Nothing is a fair answer too. Then thank each other; what was said stays here.",
    },
  } satisfies Record<StepKind, { title: string; say: string }>,
  turn: {
    author: "The author speaks",
    others: "The others speak, the author answers briefly",
    everybody: "Everybody in turn",
  } satisfies Record<Turn, string>,

  timer: "Time left in this step",
  clock,
  over: (time: number) => `${clock(time)} over`,
  timeIsUp: "Time is up. Finish the sentence, then go on.",
  still: "Standing still",
  onTime: "On time",
  late: (time: number) => `${minutes(Math.round(time / 60_000))} behind`,
  early: (time: number) => `${minutes(Math.round(time / 60_000))} ahead`,
  endsAt: (moment: number) => `ends at ${timeOf(new Date(moment).toISOString())}`,
  wasLeft: "This meeting was left running for hours. Go on where it was, or begin anew below.",
  start: "Start",
  goOnTimer: "Go on",
  pause: "Pause",
  more: "1 minute more",
  next: "Next step",
  back: "Step back",
  keys: "Space starts and pauses, the arrows go a step on and back.",
  anew: "Begin anew",
  anewAsk: "Begin the meeting anew? The time and what is written on this page are dropped.",
  anewYes: "Yes, begin anew",
  anewNo: "Stay",

  dilemma: "The dilemma",
  asSent: "The dilemma as it was sent",
  notSent:
    "It was not sent to the circle, so only its title stands here. The author tells it in their own words, without names.",
  asked: "What is being asked",
  options: "Options",
  repliesSealed: (count: number) =>
    count === 1
      ? "One reply waits, sealed until the author records a first view."
      : `${whole(count)} replies wait, sealed until the author records a first view.`,
  toView: "Record the first view",
  questions: "Questions from the replies",
  experiences: "Experiences from the replies",
  firstView: "The author’s first view",
  openView: "Open it once everybody has written theirs",
  sure: (confidence: number) => `${whole(confidence)} in 100 sure`,
  from: (voice: Voice) => `From ${named(voice)}`,
  names: (voices: readonly Voice[]) => voices.map(named).join(", "),
  askedBy: (voices: readonly Voice[]) => `Asked by ${voices.map(named).join(", ")}`,
  askedBySeveral: (people: number) => `${whole(people)} people ask this.`,
  splits: "Answered yes by some, and not by others",
  noSplit: "No question of the walk was answered yes by some and not by others.",

  notes: "What should stay in mind",
  notesHint: "For the author, kept with the round. Leave out who said it.",
  commitment: "Commitment",
  promises: { yes: "Something is promised", no: "Nothing is promised today" },
  who: "One name",
  what: "What they do",
  by: "By which day",
  nobody: "Everyone is a fine choir, and nobody’s job. One name, please.",
  several: "Two people can wait for each other for years. One name, please.",
  missing: "Still needed: one name, what they do, and a day. Or choose that nothing is promised.",
  choose: "Choose first whether something is promised.",
  lands: "It becomes a follow-up of the dilemma, and the next meeting opens with it.",
  hold: "End the meeting",
  holding: "One moment.",
  endRehearsal: "That is all of it",
  endRehearsalText:
    "In a meeting about a round of yours, the author’s commitment is written here and becomes a follow-up of the dilemma. Here nothing is kept.",

  held: "The meeting is over",
  heldWith: (who: string, what: string, by: string) => `${who}: ${what} By ${nearDay(by)}.`,
  heldText: "It stands among the follow-ups of the dilemma. The next meeting opens with what became of it.",
  heldNothing: "Nothing was promised. The notes are kept with the round.",
  toDilemma: "Open the dilemma",
  readOnly:
    "This casebook can only be read here. You can go through the steps of a meeting, and nothing of it is kept.",
  theirs: (name: string) =>
    `This is a dilemma of ${name}. They hold the meeting in their casebook; here you can go through its steps, and nothing is kept.`,
};
