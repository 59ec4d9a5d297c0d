import { useId } from "react";
import { useWords } from "../../words/use-words.ts";
import { Field } from "../field.tsx";
import { Tick } from "../tick.tsx";
import style from "./closing.module.css";
import type { ClosingLack } from "./drafted-closing.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import type { Making } from "./use-making.ts";

interface Props {
  readonly making: Making;
  /** What the circle calls the owner, and how their key reads. */
  readonly circle: { readonly name: string; readonly fingerprint: string };
}

/** How a case file is closed: under which name, signed or not, locked or not. */
export function ClosingFields({ making, circle }: Props) {
  const { closing: words } = useWords();
  const title = useId();
  const { drafted, lacks, change } = making;
  const problem = (...of: readonly ClosingLack[]) => {
    const found = of.find((lack) => lacks.includes(lack));
    return found === undefined ? undefined : words.lack[found];
  };
  return (
    <section aria-labelledby={title} className={style.closing}>
      <h3 id={title} className={style.title}>
        {words.title}
      </h3>
      {circle.name === "" && (
        <Field
          label={words.name}
          hint={words.nameHint}
          value={drafted.name}
          problem={problem("name")}
          onChange={(name) => change({ name })}
        />
      )}
      <Tick
        label={words.sign}
        hint={
          circle.fingerprint === "" ? (
            words.signHint
          ) : (
            <>
              {words.signHint} {words.fingerprint} <span className={style.fingerprint}>{circle.fingerprint}</span>
            </>
          )
        }
        isOn={drafted.sign}
        onChange={(sign) => change({ sign })}
      />
      <Tick
        label={words.lock}
        hint={words.lockHint}
        isOn={drafted.isLocked}
        onChange={(isLocked) => change({ isLocked, passphrase: "", again: "" })}
      />
      {drafted.isLocked && (
        <div className={style.lock}>
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            value={drafted.passphrase}
            isShown={drafted.isShown}
            problem={problem("passphrase", "short")}
            onChange={(passphrase) => change({ passphrase })}
          />
          {!drafted.isShown && (
            <PassphraseField
              label={words.again}
              value={drafted.again}
              isShown={false}
              problem={problem("differs")}
              onChange={(again) => change({ again })}
            />
          )}
          <Tick label={words.show} isOn={drafted.isShown} onChange={(isShown) => change({ isShown, again: "" })} />
          <p className={style.nobody}>{words.nobody}</p>
        </div>
      )}
    </section>
  );
}
