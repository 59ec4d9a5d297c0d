import { useState } from "react";
import { useAsk } from "../ask.ts";
import buttons from "../parts/button.module.css";
import { Button } from "../parts/button.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./leave-for.module.css";

interface Props {
  readonly title: string;
  readonly address: string;
}

/** A way out to a source, asked about first: by the desktop shell itself, which opens nothing that it did not ask about, or here. */
export function LeaveFor({ title, address }: Props) {
  const { case: words } = useWords();
  const about = useAsk("readAbout", {});
  const [isAsking, setAsking] = useState(false);
  if (about.state === "here" && about.value.shell === "electron")
    return (
      <a
        href={address}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={words.openSourceNamed(title)}
        className={style.open}
      >
        {words.openSource}
      </a>
    );
  return (
    <>
      <button
        type="button"
        aria-label={words.openSourceNamed(title)}
        className={style.open}
        onClick={() => setAsking(true)}
      >
        {words.openSource}
      </button>
      <Sheet title={words.leaving.title} isOpen={isAsking} onClose={() => setAsking(false)} close={words.leaving.no}>
        <p className={style.address}>{address}</p>
        <p>{words.leaving.text}</p>
        <div className={style.answers}>
          <Button autoFocus onPress={() => setAsking(false)}>
            {words.leaving.no}
          </Button>
          <a
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            className={`${buttons.button} ${buttons.plain} ${buttons.link}`}
            onClick={() => setAsking(false)}
          >
            {words.leaving.yes}
          </a>
        </div>
      </Sheet>
    </>
  );
}
