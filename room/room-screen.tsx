import type { ReactNode } from "react";
import type { RoomView } from "../core/workshop/room/room.ts";
import { Clock } from "./clock.tsx";
import { Face } from "./face.tsx";
import { Foot } from "./foot.tsx";
import head from "./head.module.css";
import { Plain } from "./plain.tsx";
import style from "./room-screen.module.css";
import { screenWords } from "./screen-words.ts";
import { Stage } from "./stage.tsx";
import { nameOfBlock } from "./words.ts";

interface Props {
  /** Null before it is known. */
  readonly view: RoomView | null;
  readonly now: number;
  /** Whether nobody answers the room now. */
  readonly isAlone?: boolean;
}

function nameOf(view: Extract<RoomView, { state: "on" }>): string {
  return nameOfBlock({ kind: view.block, title: view.blockTitle });
}

function Box({ look, children }: { readonly look: RoomView["look"]; readonly children: ReactNode }) {
  return (
    <div className={`${style.room} ${look === "dark" ? style.dark : ""}`}>
      <div className={style.box}>{children}</div>
    </div>
  );
}

/** What the room sees, as large as the box it is put in, which needs a height of its own. */
export function RoomScreen({ view, now, isAlone = false }: Props) {
  if (view === null)
    return (
      <Box look="light">
        <span />
        <Stage shown={isAlone}>{isAlone && <Plain heading="" text={screenWords.notKnown} />}</Stage>
      </Box>
    );
  if (view.state !== "on")
    return (
      <Box look={view.look}>
        <span />
        <Stage shown={view.title}>
          <Plain heading={view.title} text={screenWords[view.state]} />
        </Stage>
      </Box>
    );
  if (view.isBlank) return <div className={`${style.room} ${style.blank}`} />;
  const name = nameOf(view);
  return (
    <Box look={view.look}>
      <header className={head.head}>
        <h1 className={`${head.name} ${name.length > 60 ? head.long : ""}`} dir="auto">
          {name}
        </h1>
        {view.clock !== null && <Clock clock={view.clock} now={now} />}
      </header>
      <Stage shown={JSON.stringify([view.at, view.face])}>
        <Face view={view} />
      </Stage>
      <Foot view={view} isAlone={isAlone} />
    </Box>
  );
}
