import { useEffect, useRef, useState } from "react";
import { Button } from "../parts/button.tsx";
import { PassphraseField } from "../parts/closing/passphrase-field.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";

interface Props {
  readonly name: string;
  readonly isUnlocking: boolean;
  readonly wasWrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of a locked file, as often as it takes. */
export function Locked({ name, isUnlocking, wasWrong, onUnlock, onLeave }: Props) {
  const { circle: words, caseFileFaults } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isUnlocking) form.current?.querySelector("input")?.focus(); // At first, and after each try.
  }, [isUnlocking]);
  return (
    <form
      ref={form}
      className={style.preview}
      aria-label={words.locked}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "" && !isUnlocking) onUnlock(passphrase);
      }}
    >
      <h2 className={style.heading}>{words.locked}</h2>
      <p className={style.soft}>{words.lockedText(name)}</p>
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        isShown={false}
        problem={wasWrong ? caseFileFaults["wrong-passphrase"] : undefined}
        onChange={setPassphrase}
      />
      <p role="status" className={style.soft}>
        {isUnlocking && words.unlocking}
      </p>
      <div className={style.buttons}>
        <Button type="submit" weight="main" isDisabled={passphrase === "" || isUnlocking}>
          {words.unlock}
        </Button>
        <Button onPress={onLeave}>{words.leave}</Button>
      </div>
    </form>
  );
}
