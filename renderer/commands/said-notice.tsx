import { X } from "lucide-react";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { say, useSaid } from "./said.ts";
import style from "./said-notice.module.css";

/** What the last command said, over the foot of the page. */
export function SaidNotice() {
  const { commands } = useWords();
  const said = useSaid();
  return (
    <section className={style.said} aria-label={commands.said}>
      {said !== null && (
        <Notice
          tone={said.tone}
          action={
            <Button weight="quiet" aria-label={commands.dismiss} onPress={() => say(null)}>
              <X aria-hidden />
            </Button>
          }
        >
          {said.text}
        </Notice>
      )}
    </section>
  );
}
