import type { RoomFace } from "../core/workshop/room/room.ts";
import style from "./face.module.css";
import { Options } from "./options.tsx";
import { Result } from "./result.tsx";
import { screenWords } from "./screen-words.ts";

type Vote = Extract<RoomFace, { kind: "vote" }>;

function standing({ mode, state, total }: Vote): string {
  if (state === "closed") return total === 0 ? screenWords.nobody : screenWords.voteClosed(total);
  return state === "ahead" || mode === null ? screenWords.voteAhead : screenWords.voteOpen[mode];
}

/** A vote: the question and the options, how one votes and how far it has come, and what came of it once it is shown. */
export function VoteFace({ face }: { readonly face: Vote }) {
  const { question, options, mode, state, total, present, result } = face;
  return (
    <>
      <h2 className={result === null ? style.question : style.answered} dir="auto">
        {question}
      </h2>
      {result === null ? (
        <>
          <Options options={options} size="large" />
          <p className={style.standing}>
            {standing(face)}
            {mode === "ballots" && state === "open" && (
              <strong className={style.handedIn}>{screenWords.handedIn(total, present)}</strong>
            )}
          </p>
        </>
      ) : (
        <Result options={options} result={result} />
      )}
    </>
  );
}
