import type { RoomFace, RoomResult } from "../core/workshop/room.ts";
import { Bars } from "./bars.tsx";
import { Options } from "./options.tsx";
import style from "./stage.module.css";
import { words } from "./words.ts";

type Vote = Extract<RoomFace, { kind: "vote" }>;
type Shift = Extract<RoomFace, { kind: "shift" }>;

function whatNow({ state, mode, total, present, result }: Vote): string {
  if (state === "ahead" || mode === null) return words.voteAhead;
  if (state === "closed") return result === null ? `${words.notShown} ${words.voted(total)}` : words.voted(total);
  return mode === "ballots" ? `${words.open.ballots} ${words.handedIn(total, present)}.` : words.open[mode];
}

/** A vote: what is to be chosen, how it is done, and what came of it once that is shown. */
export function VoteFace({ face }: { readonly face: Vote }) {
  const { question, options, result } = face;
  const counts = result?.counts ?? null;
  return (
    <>
      <p className={style.question}>{question}</p>
      {counts === null ? <Options options={options} /> : <Bars options={options} votes={[{ name: "", counts }]} />}
      <p className={style.now}>{whatNow(face)}</p>
      {result !== null && counts === null && result.total > 0 && <p className={style.note}>{words.tooFew}</p>}
    </>
  );
}

function told(name: string, { total }: RoomResult): string {
  return `${name}: ${words.voted(total)}`;
}

/** How the room moved from the first vote to the second: how many stood where. */
export function ShiftFace({ face: { options, first, second } }: { readonly face: Shift }) {
  const votes = [
    { name: words.first, counts: first.counts },
    { name: words.second, counts: second.counts },
  ].flatMap(({ name, counts }) => (counts === null ? [] : [{ name, counts }]));
  if (votes.length < 2)
    return (
      <>
        <Options options={options} />
        <p className={style.now}>
          {told(words.first, first)} {told(words.second, second)}
        </p>
        <p className={style.note}>{words.tooFew}</p>
      </>
    );
  return (
    <>
      <Bars options={options} votes={votes} />
      <p className={style.note}>{words.shiftNote}</p>
    </>
  );
}
