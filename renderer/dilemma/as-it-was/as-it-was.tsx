import type { ReactNode } from "react";
import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { useAsk } from "../../ask.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import style from "./as-it-was.module.css";
import { frozen } from "./frozen.ts";

interface Props {
  readonly id: string;
  readonly day: string;
  readonly onBack: () => void;
  readonly children: (record: Record) => ReactNode;
}

/** What a dilemma said at the end of a day, to read, under a banner that says so; or why it cannot be shown. */
export function AsItWas({ id, day, onBack, children }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.asItWas;
  const asked = useAsk("readDilemmaOn", { id, day });
  const back = (
    <Button autoFocus onPress={onBack}>
      {words.backToToday}
    </Button>
  );
  if (asked.state === "refused" && asked.reason === "not-found")
    return (
      <Notice tone="trouble" action={back}>
        {words.notKept(longDay(day))}
      </Notice>
    );
  return (
    <>
      <div className={style.banner}>
        <Notice tone="news" action={back}>
          {words.banner(longDay(day))}
        </Notice>
      </div>
      <WhenHere asked={asked}>{(past: Dilemma) => children(frozen(past, day))}</WhenHere>
    </>
  );
}
