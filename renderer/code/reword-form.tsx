import { useState } from "react";
import { type Article, lastWords, textNow } from "../../core/code/house-code.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import style from "./article.module.css";
import type { Legislating } from "./use-legislating.ts";

/** How the article stands to what was seen when the typing began. */
type Standing = "same" | "reworded" | "withdrawn" | "gone";

function standingOf(present: Article | undefined, wordings: number): Standing {
  if (present === undefined) return "gone";
  if (textNow(present) === null) return "withdrawn";
  return present.wordings.length === wordings ? "same" : "reworded";
}

interface Props {
  /** The article when its rewording began, and now; without the second it is gone whole. */
  readonly seen: Article;
  readonly present: Article | undefined;
  readonly legislating: Legislating;
  readonly onEnd: () => void;
}

/** Other words for an article. They are kept as a draft, with the count of the wordings that were seen. */
export function RewordForm({ seen, present, legislating, onEnd }: Props) {
  const { code: words, refusals } = useWords();
  const blank = { text: lastWords(seen), wordings: String(seen.wordings.length) };
  const draft = useDraft(`article-${seen.id}`, blank);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isHandingIn, setHandingIn] = useState(false);
  if (!draft.ready) return null;
  const { text } = draft.fields;
  const standing = standingOf(present, Number(draft.fields.wordings));

  async function leave() {
    await draft.drop();
    onEnd();
  }

  async function handIn() {
    if (isHandingIn) return;
    setHandingIn(true);
    const seenNow = standing === "same" ? Number(draft.fields.wordings) : (present?.wordings.length ?? 0);
    const refused =
      present === undefined
        ? await legislating.adopt(text, seen.from)
        : await legislating.reword(present, seenNow, text);
    setHandingIn(false);
    setRefusal(refused === "changed-elsewhere" ? null : refused); // The page is up to date now and says it better.
    if (refused === null) await leave();
  }

  const trouble = refusal ?? draft.refusal;
  return (
    <form
      className={style.form}
      aria-label={words.rewordNamed(seen.number)}
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <Field
        kind="prose"
        label={words.text}
        hint={words.rewordHint}
        autoFocus
        value={text}
        onChange={(typed) => draft.write({ text: typed })}
      />
      {standing !== "same" && (
        <Notice tone="trouble">{words.changed[standing](present === undefined ? "" : lastWords(present))}</Notice>
      )}
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div className={style.buttons}>
        <Button weight="main" type="submit" isDisabled={isHandingIn}>
          {standing === "same" ? words.rewordKeep : words.changedKeep[standing]}
        </Button>
        {standing === "same" ? (
          <Button onPress={onEnd}>{words.cancel}</Button>
        ) : (
          <Button onPress={() => void leave()}>{words.leaveAsIs}</Button>
        )}
      </div>
    </form>
  );
}
