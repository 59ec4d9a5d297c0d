import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { naming } from "../../../core/dilemma/one-name.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { command } from "../../commands/command.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./duties.module.css";
import type { DutyFields } from "./keep-duties.ts";

const blank = { who: "", what: "", by: "" };

interface Props {
  readonly kind: "followUp" | "promise";
  readonly draftKey: string;
  /** Hands it in; answers why it was refused, or null. */
  readonly onAdd: (fields: DutyFields) => Promise<Refusal | null>;
}

/** A way to one more follow-up or promise. What is half filled in is kept as a draft, and found open again. */
export function DutyForm(props: Props) {
  const [added, setAdded] = useState({ count: 0, isFocused: false });
  return (
    <OneDuty
      key={added.count}
      {...props}
      isNext={added.isFocused}
      onAdded={(isFocused) => setAdded({ count: added.count + 1, isFocused })}
    />
  );
}

interface OneProps extends Props {
  /** Another one was just handed in, and the keyboard was still there: it goes to what offers the next. */
  readonly isNext: boolean;
  readonly onAdded: (isFocused: boolean) => void;
}

function OneDuty({ kind, draftKey, onAdd, isNext, onAdded }: OneProps) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.duties[kind];
  const draft = useDraft(draftKey, blank);
  const [wish, setWish] = useState<"open" | "shut" | null>(null);
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { who, what, by } = draft.fields;
  const isBegun = who !== "" || what !== "" || by !== "";
  const isShut = wish === "shut" || (wish === null && !isBegun);
  const open = command({ id: `add-${kind}`, label: words.add, Icon: Plus, group: "here", run: () => setWish("open") });
  useOffer(draft.ready && isShut ? [open] : []);
  if (!draft.ready) return null;
  if (isShut)
    return (
      <div className={style.add}>
        <CommandButton command={open} autoFocus={isNext || wish === "shut"} />
      </div>
    );
  const isNamed = kind === "promise" ? who.trim() !== "" : naming(who) === "one" && by !== "";
  const isComplete = isNamed && what.trim() !== "";
  async function add() {
    setTried(true);
    if (!isComplete) return;
    const refused = await onAdd({ who: who.trim(), what, by: by === "" ? null : by });
    setRefusal(refused);
    if (refused !== null) return;
    await draft.drop();
    onAdded(form.current?.contains(document.activeElement) ?? false);
  }
  const problems = { one: undefined, empty: undefined, nobody: dilemma.decide.nobody, several: dilemma.decide.several };
  const trouble = refusal ?? draft.refusal;
  return (
    <form
      ref={form}
      className={style.form}
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={style.row}>
        <Field
          label={words.who}
          maxLength={300}
          autoFocus={wish === "open"}
          problem={kind === "promise" ? undefined : problems[naming(who)]}
          value={who}
          onChange={(text) => draft.write({ who: text })}
        />
        <Field kind="day" label={words.by} value={by} onChange={(day) => draft.write({ by: day })} />
      </div>
      <Field kind="prose" label={words.what} value={what} onChange={(text) => draft.write({ what: text })} />
      {wasTried && !isComplete && <Notice tone="trouble">{words.missing}</Notice>}
      {trouble !== null && <Notice tone="trouble">{refusals[trouble]}</Notice>}
      <div className={style.buttons}>
        <Button type="submit">{words.keep}</Button>
        <Button weight="quiet" onPress={() => setWish("shut")}>
          {dilemma.duties.giveUp}
        </Button>
      </div>
    </form>
  );
}
