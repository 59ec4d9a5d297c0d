import { useState } from "react";
import type { Session } from "../../core/workshop/session.ts";
import { Button } from "../parts/button.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import type { OpenSession } from "./use-plan.ts";
import style from "./workshop.module.css";

/** How many runs have a name in them. */
function runsWithNames({ runs }: Session): number {
  return runs.filter(
    ({ attendance, commitments }) => attendance.length > 0 || commitments.some(({ who }) => who.trim() !== ""),
  ).length;
}

/** Whether names are kept. Those that were are taken out only after a question. */
export function Names({ open }: { readonly open: OpenSession }) {
  const { workshop: words } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { session } = open;
  const held = runsWithNames(session);
  const write = (names: boolean) => {
    open.write({ names });
    setAsking(false);
  };
  return (
    <>
      <Tick
        label={words.names}
        hint={words.namesHint}
        isOn={session.names}
        onChange={(isOn) => (isOn || held === 0 ? write(isOn) : setAsking(true))}
      />
      <Sheet title={words.namesOff.title} isOpen={isAsking} onClose={() => setAsking(false)} close={words.namesOff.no}>
        <p>{words.namesOff.text(held)}</p>
        <div className={style.buttons}>
          <Button onPress={() => write(false)}>{words.namesOff.yes}</Button>
          <Button weight="main" autoFocus onPress={() => setAsking(false)}>
            {words.namesOff.no}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
