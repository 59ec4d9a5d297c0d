import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { type NameKind, nameKinds } from "../../core/circle/redact/redaction.ts";
import { Button } from "../parts/button.tsx";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./names.module.css";
import { nameIn } from "./selected-text.ts";

/** The way by keyboard to replace something that was missed. */
export function AlsoReplace({ onAdd }: { readonly onAdd: (text: string, kind: NameKind) => boolean }) {
  const { send: words } = useWords();
  const [text, setText] = useState("");
  const [kind, setKind] = useState<NameKind>("person");
  function submit(event: FormEvent) {
    event.preventDefault();
    const name = nameIn(text);
    if (name !== "" && onAdd(name, kind)) setText("");
  }
  return (
    <form className={style.also} onSubmit={submit}>
      <Field label={words.also} hint={words.alsoHint} value={text} onChange={setText} />
      <div className={style.alsoLine}>
        <Choice
          label={words.alsoKind}
          value={kind}
          choices={nameKinds}
          words={words.oneKind}
          place="filter"
          onChange={(chosen) => setKind(chosen ?? "person")}
        />
        <Button type="submit" isDisabled={nameIn(text) === ""}>
          <Plus aria-hidden />
          {words.add}
        </Button>
      </div>
    </form>
  );
}
