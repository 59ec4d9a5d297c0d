import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./break-seal.module.css";

/** The quiet way past the seal: asked once more, because it is remembered. */
export function BreakSeal({ onBreak }: { readonly onBreak: () => void }) {
  const { case: words } = useWords();
  const [stage, setStage] = useState<"offered" | "asking" | "kept">("offered");
  const title = useId();
  const text = useId();
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (stage === "asking") question.current?.scrollIntoView({ block: "nearest" });
  }, [stage]);
  if (stage !== "asking")
    return (
      <Button weight="quiet" autoFocus={stage === "kept"} onPress={() => setStage("asking")}>
        {words.breakSeal}
      </Button>
    );
  return (
    <fieldset ref={question} aria-labelledby={title} className={style.ask}>
      <h3 id={title} className={style.title}>
        {words.breakTitle}
      </h3>
      <p id={text}>{words.breakText}</p>
      <div className={style.answers}>
        <Button autoFocus aria-describedby={text} onPress={() => setStage("kept")}>
          {words.breakNo}
        </Button>
        <Button onPress={onBreak}>{words.breakYes}</Button>
      </div>
    </fieldset>
  );
}
