import type { VoteMode } from "../../core/workshop/vote.ts";
import { savingWords } from "../parts/saving-words.ts";
import { nearDay, timeOf } from "../words/dates.ts";
import { whole } from "../words/numbers.ts";

function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${whole(count)} minutes`;
}

/** A length of time in milliseconds as minutes and seconds: `3:07`. A second that has begun counts. */
function clock(time: number): string {
  const seconds = Math.ceil(time / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function people(count: number): string {
  return count === 1 ? "1 person" : `${whole(count)} people`;
}

/** The words of the trainer's window. */
export const workshopRunWords = {
  ...savingWords,
  minutes,
  clock,

  toPlan: "The plan",
  toList: "Workshops",
  toResults: "Results",

  check: "Before it begins",
  checkLead: (blocks: number, planned: number) =>
    `${blocks === 1 ? "1 block" : `${whole(blocks)} blocks`}, ${minutes(planned)}. Everything that happens is kept as it happens: a closed window or a crash costs nothing.`,
  readOnly: "This session can only be read here, so it cannot be run.",
  fixed:
    "This session can only be read here. The clock goes on, but nothing can be moved, counted or written down in this window.",
  noBlocks: "Nothing is planned yet. A session needs at least one block before it can be run.",
  missing: (blocks: number) =>
    blocks === 1
      ? "One block is about a case that this session has no copy of. Choose another case in the plan, or take the block out."
      : `${whole(blocks)} blocks are about cases that this session has no copy of. Choose other cases in the plan, or take the blocks out.`,
  missingBlock: (at: number, name: string, count: number) => `Block ${at}: ${name}, ${minutes(count)}`,
  mend: "Open the plan",
  present: "How many are in the room",
  presentHint: "May stay empty. It tells when everybody has voted.",
  presentProblem: "A whole number of people, 2,000 at most. Or leave it empty.",
  mode: "How you will vote",
  modeHint: "It can be another way at each vote.",
  modes: { hands: "Hands", cards: "Cards", ballots: "Secret ballots" } satisfies Record<VoteMode, string>,
  modeHints: {
    hands: "Everybody raises a hand, you tap for each.",
    cards: "Everybody holds up a printed card, you type how many.",
    ballots: "The laptop goes round, nobody sees what another chose.",
  } satisfies Record<VoteMode, string>,
  wall: "The wall",
  wallText:
    "Connect the projector and open the room’s window. It shows nothing but what this session has for the room. Without a projector, one screen does: show the room alone or both side by side.",
  begin: "Begin",
  beginning: "One moment.",
  heldBefore: (at: string) => `It was held before, the last time on ${nearDay(at)}.`,

  blockOf: (at: number, of: number) => `Block ${at} of ${of}`,
  aboutCase: (title: string) => `About “${title}”`,
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  agenda: "All blocks",
  agendaLine: (at: number, name: string) => `${at}. ${name}`,
  isDone: "done",
  isSkipped: "skipped",
  isNow: "now",
  next: (name: string, count: number, about: string | null) =>
    about === null ? `Next: ${name}, ${minutes(count)}` : `Next: ${name}, ${minutes(count)}. “${about}”`,
  nothingNext: "This is the last block.",

  timer: "Time left in this block",
  over: (time: number) => `${clock(time)} over`,
  timeIsUp: "Time is up.",
  still: "Standing still",
  onTime: "On time",
  late: (time: number) => `${minutes(Math.round(time / 60_000))} behind`,
  early: (time: number) => `${minutes(Math.round(time / 60_000))} ahead`,
  endsAt: (moment: number) => `ends at ${timeOf(new Date(moment).toISOString())}`,

  closeFirst: "The vote is open. Close it before you go on.",
  leaveField: "Leave the field, so that the keys are heard",
  roomAlone: "Show the room alone on this screen",
  unknown: "This session cannot be shown",
  onPage: "Next page",
  onBlock: "Next block",
  back: "Back",
  backPage: "Page back",
  backBlock: "Block back",
  pause: "Pause",
  goOn: "Go on",
  more: "1 minute more",
  less: "1 minute less",
  skip: "Skip this block",
  skipAsk: "Skip this block?",
  skipText: "It is left out, and counted as skipped. Block back brings it again.",
  blank: "Blank the room",
  blankShort: "Blank",
  unblank: "Show the room again",
  unblankShort: "Show again",
  isBlank: "The room is blank.",
  clockOn: "Show the room the clock",
  clockOff: "Hide the clock from the room",
  dark: "Dark room",
  light: "Light room",
  remote: "On, with a presenter’s remote",
  remoteBack: "Back, with a presenter’s remote",
  help: "Keys",
  helpLead: "What the keyboard and a presenter’s remote do now. None of them ends the session.",

  end: "End the session",
  endAsk: "End the session?",
  endText: "The clock stops and the room shows that it is over. Notes and commitments can still be written afterwards.",
  endOpenVote: "The vote that is open is closed.",
  endYes: "End it",
  stay: "Stay",
  close: "Close",
  ended: "The session is over",
  endedText: "Everything is kept: the votes, your notes, the commitments, and how long each block took.",
  again: "Run it again",

  notes: "My notes",
  notesHint: "Kept with this run, by block. The room never sees them.",
  planned: "Planned notes",
  savedNotes: "Saved",
  foldedNotes: "My notes (on a mirrored screen everybody reads along)",

  unseen: (time: number) =>
    `The clock ran on for ${minutes(Math.max(1, Math.round(time / 60_000)))} while nobody saw it: count them, or take them off?`,
  count: "Count them",
  takeOff: "Take them off",

  trouble: (reason: string) => `Not on the disk yet. ${reason} The clock goes on; it is tried again by itself.`,
  gone: "Casebook does not answer. The room keeps what it shows, the clock goes on, and what you do here waits. It is tried again by itself.",
  overtaken: "Another window of the trainer’s was faster. This is how it stands now.",
  understood: "Understood",

  layout: "What this screen shows",
  layouts: { trainer: "My page", split: "Side by side", room: "The room alone" },
  room: "What the room sees",
  roomSees: (text: string) => (text === "" ? "The room sees nothing." : `The room sees: ${text}`),
  openRoom: "Open the room’s window",
  closeRoom: "Close the room’s window",
  rooms: (count: number) =>
    count === 0
      ? "The room’s window is closed."
      : count === 1
        ? "The room’s window is open."
        : `${whole(count)} windows of the room are open. They show the same; close those you do not need.`,
  blocked: "The browser kept the room’s window from opening. Allow this page to open windows, then try again.",
  projectorGone: "The projector is gone. The room’s window stands on this screen now; the session goes on.",
  escape: "Esc: back to my page",

  vote: "Votes",
  firstVote: "The vote",
  secondVote: "The second vote",
  oneMore: "one more",
  openVote: (mode: VoteMode) =>
    ({ hands: "Vote by hands", cards: "Vote by cards", ballots: "Pass the laptop round" })[mode],
  isOpen: "The vote is open.",
  tap: (letter: string, title: string) => `One more for ${letter}, ${title}`,
  untap: (letter: string, title: string) => `One fewer for ${letter}, ${title}`,
  counted: (letter: string, title: string) => `How many for ${letter}, ${title}`,
  countProblem: "A whole number, 2,000 at most.",
  votes: (total: number, present: number | null) =>
    present === null ? `${whole(total)} voted` : `${whole(total)} of ${whole(present)} voted`,
  handedIn: (total: number, present: number | null) =>
    present === null ? `${whole(total)} handed in` : `${whole(total)} of ${whole(present)} handed in`,
  tooMany: "More votes than people in the room. Count again, or mend how many there are.",
  keysOfCount: "Keys 1 to 9 count one more; Backspace takes the last one back.",
  untapLast: "Take the last count back",
  closeVote: "Close the vote",
  passOn: "Pass it round",
  noOptions: "This case has no options to choose between, so there is nothing to vote on. Talk it over, or go on.",
  mirrored: "Is this screen on the wall as well? Then switch the projector to the room’s window first, or off.",
  result: "What came of it",
  nobodyVoted: "Nobody voted. The session goes on.",
  tooFew: (total: number) => `${whole(total)} voted. With fewer than five, what each option got isn’t shown.`,
  counting: (total: number) => `${whole(total)} voted. What came of it shows as soon as the vote is kept as closed.`,
  willBeTooFew: "With fewer than five votes, what each option got is dropped when the vote is closed.",
  showVote: "Show the room",
  hideVote: "Hide it from the room",
  isShown: "The room sees it.",
  isHidden: "The room does not see it yet.",
  anew: "Vote anew",
  anewAsk: "Vote anew, from nothing?",
  anewText: "What came of this vote so far is dropped as soon as it is opened again.",
  anewYes: "Vote anew",
  another: "Another way to vote",
  option: "Option",
  first: "First vote",
  second: "Second vote",
  shift: "How the room moved",
  noShift: "No shift is drawn: one of the votes had fewer than five.",
  noFirst: "There was no first vote about this case, so no shift is drawn.",

  commitments: "Commitments",
  commitmentsLead: "Each writes one thing they will do. On paper it stays theirs; here it goes into the results.",
  commitmentsCount: (count: number) => (count === 1 ? "1 commitment" : `${whole(count)} commitments`),
  what: "What they will do",
  who: "Who",
  whoHint: "May stay empty.",
  add: "Add it",
  change: "Change",
  drop: "Take out",
  dropOf: (what: string) => `Take out “${what}”`,
  changeOf: (what: string) => `Change “${what}”`,
  keep: "Keep it",
  passCommitments: "Pass the laptop round",
  anonymous: "Names are off: nobody’s is kept.",

  roomFold: "Who is here",
  attendance: "Names",
  attendanceHint: "One a line. Kept because names are switched on for this session.",

  passVote: "Secret vote",
  passWrite: "One commitment",
  passTo: "Whoever is next takes the laptop so that nobody else sees the screen.",
  passCount: (count: number) => (count === 0 ? "Nobody before you yet." : `${people(count)} before you.`),
  mine: "I’m next",
  choose: "Choose one. Nobody sees it, and it cannot be found out afterwards.",
  handIn: "Hand it in",
  handingIn: "One moment.",
  startOver: "Start over",
  thanks: "Thank you. It is handed in.",
  passAlong: "Pass the laptop on. Nothing of it is on the screen any more.",
  notTaken: (reason: string) => `Not handed in yet. ${reason} What you chose is still here: try again.`,
  notTakenWords: (reason: string) => `Not handed in yet. ${reason} What you wrote is still here: try again.`,
  nobodyAnswers: "Casebook does not answer.",
  voteIsClosed: "This vote is closed. Please give the laptop back.",
  runIsOver: "This is over. Please give the laptop back.",
  leftAlone: "Nothing was touched for a while, so the page began anew. Nothing was handed in.",
  myWhat: "What I will do",
  myWhatHint: "One thing, small enough to be done. In a sentence or two.",
  myWho: "My name",
  myWhoHint: "May stay empty.",
  unnamed: "No name is kept with it.",
  takeBack: "For the trainer",
  takeBackAsk: "Take the laptop back?",
  takeBackText: "This ends the round. What was handed in is kept; what is on this screen is not.",
  takeBackYes: "I am the trainer: take it back",
};
