import type { RoomFace, RoomView } from "../core/workshop/room/room.ts";
import style from "./foot.module.css";
import { screenWords } from "./screen-words.ts";

type On = Extract<RoomView, { state: "on" }>;

function pageOf(face: RoomFace | null): string {
  if (face === null || face.kind === "reveal" || !("pages" in face) || face.pages < 2) return "";
  return screenWords.page(face.page, face.pages);
}

/** How far the session has come, and which page this is; of a reveal nobody shall count what is still to come. */
export function Foot({ view, isAlone }: { readonly view: On; readonly isAlone: boolean }) {
  const parts = Array.from({ length: view.of }, (_, place) => place);
  return (
    <footer className={style.foot}>
      <span className={style.parts} role="img" aria-label={screenWords.block(view.at, view.of)}>
        {parts.map((place) => (
          <span key={place} className={place < view.at ? style.past : place === view.at ? style.here : style.toCome} />
        ))}
      </span>
      {isAlone && <span className={style.alone}>{screenWords.isAlone}</span>}
      <span className={style.page}>{pageOf(view.face)}</span>
    </footer>
  );
}
