import { useEffect } from "react";
import { useAsk } from "../ask.ts";
import { takeArrived, useArrived } from "../parts/arrived.ts";
import { Page } from "../parts/page.tsx";
import { useDrop } from "../parts/use-drop.ts";
import { useSteady } from "../parts/use-steady.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { Looked } from "./looked.tsx";
import { Myself } from "./myself.tsx";
import { OpenFile } from "./open-file.tsx";
import { People } from "./people.tsx";
import { Rounds } from "./rounds.tsx";
import { useCaseFile } from "./use-case-file.ts";
import { WaysOn } from "./ways-on.tsx";

/** Looks at what the system opens with the app, once nothing is on its way into the casebook or out of it. */
function useArrivals({ looking, receive }: ReturnType<typeof useCaseFile>): void {
  const arrived = useArrived();
  const look = useSteady(receive);
  const isBusy = ["taking", "taking-back"].includes(looking.kind);
  useEffect(() => {
    if (arrived.length > 0 && !isBusy) look(takeArrived());
  }, [arrived, isBusy, look]);
}

/** The circle: the files that come, the rounds that are under way, and the people. */
export function Circle() {
  const { circle: words } = useWords();
  const open = useCaseFile();
  const isOver = useDrop(open.give);
  const circle = useAsk("readCircle", {});
  useArrivals(open);
  const isAsking = ["locked", "unlocking", "open", "taking"].includes(open.looking.kind);
  const lead = (
    <div className={style.lead}>
      {words.lead.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
  return (
    <Page title={words.title} lead={lead} width="reading">
      <div className={style.opening}>
        <OpenFile isOver={isOver} weight={isAsking ? "plain" : "main"} onFiles={open.give} />
        <Looked open={open} circle={circle.state === "here" ? circle.value : null} />
      </div>
      <WhenHere asked={circle}>
        {(view) => (
          <>
            <Rounds circle={view} />
            <WaysOn />
            <People peers={view.peers} />
            <Myself name={view.name} fingerprint={view.fingerprint} />
          </>
        )}
      </WhenHere>
    </Page>
  );
}
