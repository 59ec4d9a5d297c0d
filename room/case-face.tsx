import type { RoomFace } from "../core/workshop/room/room.ts";
import style from "./face.module.css";
import { Options } from "./options.tsx";
import { Prose } from "./prose.tsx";

type CasePage = Extract<RoomFace, { kind: "case" }>;
type Question = Extract<RoomFace, { kind: "question" }>;

/** A page of what happened. */
export function CaseFace({ face: { caseTitle, text } }: { readonly face: CasePage }) {
  return (
    <>
      <h2 className={style.caseTitle} dir="auto">
        {caseTitle}
      </h2>
      <Prose text={text} />
    </>
  );
}

/** What is to be decided; under words of the trainer's the question and the options stand smaller. */
export function QuestionFace({ face: { caseTitle, question, options, text } }: { readonly face: Question }) {
  const isBeside = text !== "";
  return (
    <>
      <p className={style.caseTitle} dir="auto">
        {caseTitle}
      </p>
      {isBeside && <Prose text={text} weight="few" />}
      <div className={isBeside ? style.under : style.whole}>
        <h2 className={isBeside ? style.smallQuestion : style.question} dir="auto">
          {question}
        </h2>
        <Options options={options} size={isBeside ? "small" : "large"} />
      </div>
    </>
  );
}
