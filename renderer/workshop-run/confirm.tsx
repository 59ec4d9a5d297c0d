import { type ReactNode, useState } from "react";
import { Button, type Weight } from "../parts/button.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./trainer.module.css";

interface Props {
  readonly label: ReactNode;
  readonly weight?: Weight;
  readonly title: string;
  readonly text: ReactNode;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks first, and the way out of the question has the keyboard. */
export function Confirm({ label, weight = "quiet", title, text, yes, onYes }: Props) {
  const { workshopRun: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button weight={weight} onPress={() => setAsked(true)}>
        {label}
      </Button>
      <Sheet title={title} isOpen={isAsked} onClose={() => setAsked(false)} close={words.close}>
        <div>{text}</div>
        <div className={style.buttons}>
          <Button autoFocus onPress={() => setAsked(false)}>
            {words.stay}
          </Button>
          <Button
            weight="main"
            onPress={() => {
              setAsked(false);
              onYes();
            }}
          >
            {yes}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
