import type { ReactNode } from "react";
import type { Asked } from "../ask.ts";
import { useWords } from "../words/use-words.ts";
import { Notice } from "./notice.tsx";
import style from "./when-here.module.css";

interface Props<Value> {
  readonly asked: Asked<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what was asked for once it is here; until then that it is on its way, or why it will not come. */
export function WhenHere<Value>({ asked, children }: Props<Value>) {
  const words = useWords();
  switch (asked.state) {
    case "waiting":
      return (
        <p className={style.waiting} role="status">
          {words.shell.waiting}
        </p>
      );
    case "refused":
      return (
        <div className={style.refused}>
          <Notice tone="trouble">{words.refusals[asked.reason]}</Notice>
        </div>
      );
    case "here":
      return children(asked.value);
  }
}
