import type { RoomFace, RoomSource } from "../core/workshop/room.ts";
import { PageText } from "./page-text.tsx";
import style from "./stage.module.css";
import { words } from "./words.ts";

type Reveal = Extract<RoomFace, { kind: "reveal" }>;

function Sources({ sources }: { readonly sources: readonly RoomSource[] }) {
  return (
    <ul className={style.sources}>
      {sources.map(({ publisher, title, date, url }) => (
        <li key={`${publisher} ${title} ${url}`}>
          <span className={style.publisher}>{publisher}</span> <cite>{title}</cite> {date}
          {url !== "" && <span className={style.address}>{url}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One step of a reveal. Before the first nothing is told yet. */
export function RevealFace({ face: { part, lens, text, sources } }: { readonly face: Reveal }) {
  return (
    <>
      <p className={style.part}>
        {words.parts[part]}
        {lens !== "" && ` ${lens}`}
      </p>
      {part === "sealed" && <p className={style.question}>{words.sealed}</p>}
      {text !== "" && <PageText text={text} />}
      {sources.length > 0 && <Sources sources={sources} />}
    </>
  );
}
