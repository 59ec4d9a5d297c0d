import type { RoomFace, RoomView } from "../core/workshop/room/room.ts";
import style from "./face.module.css";
import { Prose, weightOf } from "./prose.tsx";
import { blockWords } from "./words.ts";

interface Props {
  readonly view: Extract<RoomView, { state: "on" }>;
  readonly face: Extract<RoomFace, { kind: "words" }>;
}

/** Words of the trainer's, or the usual ones of the block. A welcome begins with what the session is called; a block without any is named. */
export function WordsFace({ view, face: { text, page } }: Props) {
  const said = text === "" ? blockWords(view.block).text : text;
  const heading = view.block === "welcome" && page === 0 ? view.title : "";
  const named = heading === "" && said === "" ? view.blockTitle || view.title : heading;
  return (
    <>
      {named !== "" && (
        <h2 className={style.large} dir="auto">
          {named}
        </h2>
      )}
      {said !== "" && <Prose text={said} weight={named === "" ? weightOf(said) : "page"} />}
    </>
  );
}
