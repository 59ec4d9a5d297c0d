import type { Block } from "../plan/block.ts";
import { isRevealedBefore, revealSteps } from "../run/reveal-steps.ts";
import type { Run } from "../run/run.ts";
import type { Session, SessionCase } from "../session.ts";
import type { Vote } from "../vote/vote.ts";
import { breakDownOf, voteOf, votePair } from "../vote/votes.ts";
import { pagesOf } from "./pages-of.ts";
import type { RoomFace, RoomOption, RoomResult } from "./room.ts";

/** The letter of an option, by its place: A to Z, then AA, AB and so on. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}

type LensNames = Readonly<Record<string, string>>;

/** One page of a block, of which it does not yet say which. */
type PageOf<Face> = Face extends unknown ? Omit<Face, "page" | "pages"> : never;

function lettered(options: readonly { readonly title: string }[]): RoomOption[] {
  return options.map(({ title }, place) => ({ letter: letterOf(place), title }));
}

function resultOf(vote: Vote): RoomResult {
  return { total: vote.total, counts: breakDownOf(vote) };
}

function wordPages(text: string): PageOf<RoomFace>[] {
  const pages = pagesOf(text);
  return (pages.length === 0 ? [""] : pages).map((page) => ({ kind: "words", text: page }));
}

function questionPage({ title, question, options }: SessionCase, text: string): PageOf<RoomFace> {
  return { kind: "question", caseTitle: title, question, options: lettered(options), text };
}

function readPages(about: SessionCase, { text }: Block): PageOf<RoomFace>[] {
  const said = [...pagesOf(text), ...pagesOf(about.situation)];
  return [
    ...said.map((page) => ({ kind: "case" as const, caseTitle: about.title, text: page })),
    questionPage(about, ""),
  ];
}

function discussPages(about: SessionCase, block: Block, run: Run): PageOf<RoomFace>[] {
  const own = pagesOf(block.text).map((text) => questionPage(about, text));
  if (!isRevealedBefore(run, block)) return own.length === 0 ? [questionPage(about, "")] : own;
  const asked = about.discuss.flatMap(({ text }) => pagesOf(text));
  const after = asked.map((text) => ({
    kind: "reveal" as const,
    caseTitle: about.title,
    part: "discuss" as const,
    lens: "",
    text,
    sources: [],
  }));
  return [...own, ...after].length === 0 ? [questionPage(about, "")] : [...own, ...after];
}

/** Whether two votes can be drawn side by side: about the same options, each with a break-down. */
function isPair(first: Vote, second: Vote): boolean {
  const [one, other] = [first, second].map(({ options }) => options.map(({ id }) => id).join());
  return one === other && breakDownOf(first) !== null && breakDownOf(second) !== null;
}

function shiftPage(about: SessionCase, block: Block, run: Run): PageOf<RoomFace> | null {
  const { first, second } = votePair(run, block.id);
  if (block.kind !== "again" || first === null || !second?.isShown || !isPair(first, second)) return null;
  const options = lettered(second.options);
  return { kind: "shift", caseTitle: about.title, options, first: resultOf(first), second: resultOf(second) };
}

/** Until a vote is opened the trainer's words to it come first; from then on there is one page. */
function votePages(about: SessionCase, block: Block, run: Run): PageOf<RoomFace>[] {
  const own = voteOf(run, block.id) === null ? pagesOf(block.text).map((text) => questionPage(about, text)) : [];
  return [...own, shiftPage(about, block, run) ?? votePage(about, block, run)];
}

function votePage(about: SessionCase, block: Block, run: Run): PageOf<RoomFace> {
  const vote = voteOf(run, block.id);
  const options = lettered(vote?.options ?? about.options);
  return {
    kind: "vote",
    caseTitle: about.title,
    question: about.question,
    options,
    isSecond: block.kind === "again",
    mode: vote?.mode ?? null,
    state: vote?.state ?? "ahead",
    total: vote === null || (vote.state === "open" && vote.mode !== "ballots") ? 0 : vote.total,
    present: run.present,
    result: vote?.state === "closed" && vote.isShown ? resultOf(vote) : null,
  };
}

/** The seal first, with the trainer's own words where there are any, and then what was sealed. */
function revealPages(about: SessionCase, { text }: Block, lensNames: LensNames): PageOf<RoomFace>[] {
  const [seal, ...steps] = revealSteps(about);
  const own = pagesOf(text).flatMap((page) => (seal === undefined ? [] : [{ ...seal, text: page }]));
  const sealed = own.length > 0 || seal === undefined ? own : [seal];
  const nameOf = (lens: string) => (Object.hasOwn(lensNames, lens) ? (lensNames[lens] ?? "") : "");
  return [...sealed, ...steps].map((step) => ({
    kind: "reveal",
    caseTitle: about.title,
    part: step.part,
    lens: nameOf(step.lens),
    text: step.text,
    sources: step.sources,
  }));
}

/** Every page of a block, in the order in which the room sees them; one at least. */
function facesOf(session: Session, block: Block, run: Run, lensNames: LensNames): PageOf<RoomFace>[] {
  const about = session.cases.find(({ id }) => id === block.caseId);
  switch (block.kind) {
    case "welcome":
    case "write":
    case "close":
    case "own":
      return wordPages(block.text);
    case "read":
      return about === undefined ? [{ kind: "missing" }] : readPages(about, block);
    case "discuss":
      return about === undefined ? [{ kind: "missing" }] : discussPages(about, block, run);
    case "vote":
    case "again":
      return about === undefined ? [{ kind: "missing" }] : votePages(about, block, run);
    case "reveal":
      return about === undefined ? [{ kind: "missing" }] : revealPages(about, block, lensNames);
  }
}

/** How many pages a block has for the room; one at least. */
export function pagesIn(session: Session, block: Block, run: Run): number {
  return facesOf(session, block, run, {}).length;
}

/** What the room shows of the present block of a run. */
export function faceOf(session: Session, run: Run, lensNames: LensNames): RoomFace {
  const present = run.blocks[run.at];
  if (present === undefined) return { kind: "missing" };
  const faces = facesOf(session, present.block, run, lensNames);
  const page = Math.min(present.page, faces.length - 1);
  const face = faces[page] ?? { kind: "missing" };
  if (face.kind === "vote" || face.kind === "shift" || face.kind === "missing") return face;
  return { ...face, page, pages: faces.length };
}
