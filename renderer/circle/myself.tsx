import { useState } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

/** What the owner is called in the circle, and the fingerprint that others compare. */
export function Myself({ name, fingerprint }: Pick<CircleView, "name" | "fingerprint">) {
  const { circle: words } = useWords();
  const [isNaming, setNaming] = useState(false);
  const [news, setNews] = useState("");
  const named = (kept: string) => {
    setNaming(false);
    setNews(words.nameKept(kept));
  };
  return (
    <section aria-labelledby="circle-you" className={style.section}>
      <h2 id="circle-you">{words.you}</h2>
      {name === "" && <p className={style.soft}>{words.yourNameMissing}</p>}
      {isNaming || name === "" ? (
        <NameForm name={name} onKept={named} onCancel={() => setNaming(false)} />
      ) : (
        <div className={style.row}>
          <p className={`${style.words} ${style.title}`}>{name}</p>
          <Button weight="quiet" onPress={() => setNaming(true)}>
            {words.changeName}
          </Button>
        </div>
      )}
      {news !== "" && !isNaming && <Notice tone="news">{news}</Notice>}
      <div>
        <h3 className={style.part}>{words.fingerprint}</h3>
        {fingerprint === "" ? <p>{words.noFingerprint}</p> : <p className={style.large}>{fingerprint}</p>}
        <p className={style.soft}>{words.fingerprintText}</p>
      </div>
    </section>
  );
}

interface Props {
  readonly name: string;
  readonly onKept: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ name, onKept, onCancel }: Props) {
  const { circle: words, refusals } = useWords();
  const [typed, setTyped] = useState(name);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function keep() {
    setTried(true);
    if (typed.trim() === "") return;
    const kept = await api.nameMyself({ name: typed.trim() });
    setRefusal(kept.ok ? null : kept.reason);
    if (kept.ok) onKept(kept.value.name);
  }

  return (
    <form
      className={style.form}
      aria-label={words.yourName}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={words.yourName}
        hint={words.yourNameHint}
        value={typed}
        autoFocus={name !== ""}
        problem={wasTried && typed.trim() === "" ? words.nameNeeded : undefined}
        onChange={setTyped}
      />
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      <div className={style.buttons}>
        <Button type="submit">{words.keep}</Button>
        {name !== "" && (
          <Button weight="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
