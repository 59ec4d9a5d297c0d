import { useRef } from "react";
import { assertNever } from "../core/assert-never.ts";
import type { BlockKind } from "../core/workshop/block.ts";
import type { RoomFace } from "../core/workshop/room.ts";
import { Options } from "./options.tsx";
import { PageText } from "./page-text.tsx";
import { RevealFace } from "./reveal-face.tsx";
import style from "./stage.module.css";
import { useFit } from "./use-fit.ts";
import { ShiftFace, VoteFace } from "./vote-face.tsx";
import { blockWords, words } from "./words.ts";

function Face({ face, kind }: { readonly face: RoomFace; readonly kind: BlockKind }) {
  switch (face.kind) {
    case "words":
      return <PageText text={face.text === "" ? blockWords(kind).text : face.text} />;
    case "case":
      return <PageText text={face.text} />;
    case "question":
      return (
        <>
          <p className={style.question}>{face.question === "" ? words.choose : face.question}</p>
          {face.text === "" ? <Options options={face.options} /> : <PageText text={face.text} />}
        </>
      );
    case "vote":
      return <VoteFace face={face} />;
    case "shift":
      return <ShiftFace face={face} />;
    case "reveal":
      return <RevealFace face={face} />;
    case "missing":
      return <p className={style.question}>{words.missing}</p>;
    default:
      return assertNever(face);
  }
}

/** What a block shows, as large as it fits. */
export function Stage({ face, kind }: { readonly face: RoomFace; readonly kind: BlockKind }) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, JSON.stringify(face));
  return (
    <div ref={box} className={style.stage} data-face={face.kind}>
      <div className={style.face} aria-live="polite">
        <Face face={face} kind={kind} />
      </div>
    </div>
  );
}
