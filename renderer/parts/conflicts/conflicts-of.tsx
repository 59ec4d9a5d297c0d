import { useState } from "react";
import { useAsk } from "../../ask.ts";
import { useWords } from "../../words/use-words.ts";
import { Button } from "../button.tsx";
import hidden from "../hidden.module.css";
import { Notice } from "../notice.tsx";
import style from "./conflict-list.module.css";
import { ConflictList } from "./conflict-list.tsx";
import { SettlingNews } from "./settling-news.tsx";
import { useSettling } from "./use-settling.ts";

interface Props {
  readonly kind: "dilemma" | "case";
  readonly id: string;
  readonly title: string;
  /** Saves what is unsaved on the screen before anything is written. */
  readonly before: () => Promise<unknown>;
}

/** Says of an open document that it stands in two versions, and shows them side by side; nothing when it does not. */
export function ConflictsOf({ kind, id, title, before }: Props) {
  const { conflicts: words } = useWords();
  const asked = useAsk("listConflicts", {});
  const settling = useSettling(before);
  const [isOpen, setOpen] = useState(false);
  const conflicts = asked.state === "here" ? asked.value.filter(({ of }) => of.kind === kind && of.id === id) : [];
  if (conflicts.length === 0 && !isOpen) return null;
  return (
    <div className={style.of}>
      {conflicts.length > 0 && (
        <Notice
          tone="news"
          action={
            <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen ? words.hide : words.look}
            </Button>
          }
        >
          {words.about(conflicts.length, words.quoted(title))}
        </Notice>
      )}
      {isOpen && (
        <section className={style.open} aria-label={words.title}>
          <h2 className={hidden.hidden}>{words.title}</h2>
          <SettlingNews settling={settling} />
          <ConflictList conflicts={conflicts} settling={settling} />
        </section>
      )}
    </div>
  );
}
