import type { BlockKind } from "../core/workshop/block.ts";
import type { RoomFace, RoomView } from "../core/workshop/room.ts";
import style from "./room-screen.module.css";
import { Stage } from "./stage.tsx";
import { timeShown } from "./time-shown.ts";
import { blockWords, words } from "./words.ts";

type OnView = Extract<RoomView, { state: "on" }>;

interface Props {
  /** Null before the first answer. */
  readonly view: RoomView | null;
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
  /** Whether nobody answers it now: what it showed last stays. */
  readonly isAlone?: boolean;
}

function Clock({ clock, now }: { readonly clock: NonNullable<OnView["clock"]>; readonly now: number }) {
  const { kind, time } = timeShown(clock, now);
  const label = { left: words.left(time), over: words.overTime(time), standing: words.standing }[kind];
  return (
    <p className={style.clock} data-kind={kind} role="timer" aria-label={label}>
      {kind === "over" ? words.overTime(time) : time}
    </p>
  );
}

function caseOf(face: RoomFace): string {
  return "caseTitle" in face ? face.caseTitle : "";
}

function pagesOf(face: RoomFace): string {
  return "pages" in face && face.pages > 1 ? words.page(face.page + 1, face.pages) : "";
}

function headingOf({ block, blockTitle, face }: OnView): string {
  if (blockTitle !== "") return blockTitle;
  return face?.kind === "shift" ? words.shift : blockWords(block as BlockKind).name;
}

function On({ view, now }: { readonly view: OnView; readonly now: number }) {
  const { face, clock } = view;
  if (view.isBlank || face === null) return null;
  return (
    <>
      <header className={style.head}>
        <h1 className={style.heading}>{headingOf(view)}</h1>
        {clock !== null && <Clock clock={clock} now={now} />}
      </header>
      <Stage face={face} kind={view.block as BlockKind} />
      <footer className={style.foot}>
        <p className={style.about}>{caseOf(face) === "" ? view.title : caseOf(face)}</p>
        <p>{pagesOf(face)}</p>
      </footer>
    </>
  );
}

function Between({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={style.between}>
      <h1 className={style.title}>{title}</h1>
      <p className={style.text}>{text}</p>
    </div>
  );
}

/** What the room sees: in a window of its own, or as a picture within the trainer's. It fills the box that it stands in. */
export function RoomScreen({ view, now, isAlone = false }: Props) {
  return (
    <div className={style.box}>
      <main className={style.room} data-look={view?.look ?? "dark"} data-blank={view?.state === "on" && view.isBlank}>
        {view?.state === "on" && <On view={view} now={now} />}
        {view?.state === "ahead" && <Between title={view.title} text={words.ahead} />}
        {view?.state === "over" && <Between title={view.title} text={words.over} />}
        {isAlone && <p className={style.alone}>{words.alone}</p>}
      </main>
    </div>
  );
}
