import type { RoomSource } from "../core/workshop/room/room.ts";
import style from "./face.module.css";

/** Where a case can be read up, as on paper: nothing to press. */
export function Sources({ sources }: { readonly sources: readonly RoomSource[] }) {
  return (
    <ul className={style.sources}>
      {sources.map(({ publisher, title, date, url }) => (
        <li key={url + title}>
          <p className={style.sourceTitle} dir="auto">
            {title}
          </p>
          <p className={style.sourceFrom}>{[publisher, date].filter((one) => one !== "").join(", ")}</p>
          {url !== "" && <p className={style.address}>{url}</p>}
        </li>
      ))}
    </ul>
  );
}
