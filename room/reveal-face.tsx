import { Mail } from "lucide-react";
import type { RoomFace } from "../core/workshop/room/room.ts";
import style from "./face.module.css";
import { Prose } from "./prose.tsx";
import { screenWords } from "./screen-words.ts";
import { Sources } from "./sources.tsx";

type Reveal = Extract<RoomFace, { kind: "reveal" }>;

function Sealed({ caseTitle, text }: Reveal) {
  return (
    <div className={style.sealed}>
      <Mail className={style.seal} aria-hidden="true" strokeWidth={1} />
      <p className={style.caseTitle} dir="auto">
        {caseTitle}
      </p>
      <h2 className={style.question}>{screenWords.part({ part: "sealed", lens: "" })}</h2>
      {text === "" ? <p className={style.standing}>{screenWords.sealed}</p> : <Prose text={text} />}
    </div>
  );
}

/** A page of what was sealed, or the seal. */
export function RevealFace({ face }: { readonly face: Reveal }) {
  const { part, lens, text, sources, caseTitle } = face;
  if (part === "sealed") return <Sealed {...face} />;
  return (
    <>
      <p className={style.caseTitle} dir="auto">
        {part === "lens" && lens !== "" ? screenWords.throughLens : caseTitle}
      </p>
      <h2 className={style.part} dir="auto">
        {screenWords.part({ part, lens })}
      </h2>
      {part === "sources" ? <Sources sources={sources} /> : <Prose text={text} />}
    </>
  );
}
