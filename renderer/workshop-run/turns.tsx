import { type ReactNode, useState } from "react";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./passed.module.css";
import { PassedWindow } from "./passed-window.tsx";
import { useLeftAlone } from "./use-left-alone.ts";

/** What the page says between two people. */
type Between = "begin" | "thanks" | "left-alone";

interface Props {
  readonly title: string;
  /** What stands under the title while the laptop changes hands. */
  readonly lead: string;
  /** What one person does. `by` is that person's turn, told apart from every other; `onDone` hands it in, `onStop` drops it. */
  readonly children: (turn: { by: string; onDone: () => void; onStop: () => void }) => ReactNode;
}

/** One person after the other: between two, the page shows nothing of either and waits for the next. */
export function Turns({ title, lead, children }: Props) {
  const { workshopRun: words } = useWords();
  const [by, setBy] = useState<string | null>(null);
  const [between, setBetween] = useState<Between>("begin");
  function end(said: Between) {
    setBy(null);
    setBetween(said);
  }
  useLeftAlone(by, () => end("left-alone"));
  if (by !== null) return children({ by, onDone: () => end("thanks"), onStop: () => end("begin") });
  return (
    <PassedWindow key={between} title={between === "thanks" ? words.thanks : title}>
      {between === "left-alone" && <p className={style.said}>{words.leftAlone}</p>}
      {between === "thanks" && <p className={style.said}>{words.passAlong}</p>}
      <p className={style.said}>{words.passTo}</p>
      <p className={style.soft}>{lead}</p>
      <div className={style.buttons}>
        <Button weight="main" onPress={() => setBy(crypto.randomUUID())}>
          {words.mine}
        </Button>
      </div>
    </PassedWindow>
  );
}
