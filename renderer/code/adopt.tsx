import { Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { KeptCode } from "../../core/code/kept-code.ts";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import style from "./code.module.css";
import { Starters } from "./starters.tsx";
import type { Legislating } from "./use-legislating.ts";

interface Props {
  readonly kept: KeptCode;
  /** The address asks for the form. */
  readonly isAsked: boolean;
  readonly legislating: Legislating;
}

/** The way to one more article: in one's own words, or one of those to begin with. */
export function Adopt({ kept, isAsked, legislating }: Props) {
  const { code: words } = useWords();
  const starters = useAsk("listStarters", {});
  const draft = useDraft("article-new", { text: "" });
  const [, go] = useLocation();
  const [wish, setWish] = useState<"open" | "shut" | null>(null);
  /** How often a starter was put into the form, which then hears the keyboard. */
  const [taken, setTaken] = useState(0);
  useEffect(() => {
    if (isAsked) setWish("open");
  }, [isAsked]);
  if (!draft.ready) return null;
  const isOpen = wish === "open" || (wish === null && (isAsked || draft.fields.text !== ""));

  function shut() {
    setWish("shut");
    if (isAsked) go("/code", { replace: true });
  }

  return (
    <section className={style.adopt} aria-label={words.adopt}>
      {kept.articles.length === 0 && (
        <div>
          <h2 className={style.heading}>{words.blankTitle}</h2>
          <p className={style.quiet}>{words.blankText}</p>
        </div>
      )}
      {isOpen ? (
        <NewArticle key={taken} draft={draft} autoFocus={wish === "open"} legislating={legislating} onShut={shut} />
      ) : (
        <div>
          <Button
            weight={kept.articles.length === 0 ? "main" : "plain"}
            takesOver={wish === "shut"}
            onPress={() => setWish("open")}
          >
            <Plus aria-hidden />
            {words.adopt}
          </Button>
        </div>
      )}
      {starters.state === "here" && (
        <Starters
          starters={starters.value}
          articles={kept.articles}
          onAdopt={(text) => legislating.adopt(text, null)}
          onReword={(says) => {
            const typed = draft.fields.text.trimEnd();
            draft.write({ text: typed === "" ? says : `${typed}\n\n${says}` }); // Nothing typed is written over.
            setWish("open");
            setTaken(taken + 1);
          }}
        />
      )}
    </section>
  );
}

interface NewProps {
  readonly draft: ReturnType<typeof useDraft<{ text: string }>>;
  readonly autoFocus: boolean;
  readonly legislating: Legislating;
  readonly onShut: () => void;
}

function NewArticle({ draft, autoFocus, legislating, onShut }: NewProps) {
  const { code: words, refusals } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isAdopting, setAdopting] = useState(false);
  async function adopt() {
    if (isAdopting) return; // What is adopted twice has two numbers.
    setAdopting(true);
    const refused = await legislating.adopt(draft.fields.text, null);
    setAdopting(false);
    setRefusal(refused);
    if (refused !== null) return;
    draft.write({ text: "" });
    await draft.drop();
    onShut();
  }
  const trouble = refusal ?? draft.refusal;
  return (
    <form
      className={style.form}
      aria-label={words.adopt}
      onSubmit={(event) => {
        event.preventDefault();
        void adopt();
      }}
    >
      <Field
        kind="prose"
        label={words.text}
        hint={words.textHint}
        autoFocus={autoFocus}
        value={draft.fields.text}
        onChange={(text) => draft.write({ text })}
      />
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div className={style.buttons}>
        <Button weight="main" type="submit" isDisabled={isAdopting}>
          {words.keep}
        </Button>
        <Button onPress={onShut}>{words.cancel}</Button>
      </div>
    </form>
  );
}
