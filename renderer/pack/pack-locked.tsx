import { useEffect, useRef, useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { PackState } from "../../core/workshop/start.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { PassphraseField } from "../parts/closing/passphrase-field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";
import { PackTrouble } from "./pack-trouble.tsx";

/** What came of the last try to open a pack. */
type Tried =
  | { readonly kind: "nothing" | "unlocking" | "wrong" }
  | { readonly kind: "refused"; readonly why: Refusal }
  | { readonly kind: "opened"; readonly pack: PackState };

/** Asks for the passphrase of a locked pack, as often as it takes. */
export function PackLocked({ name }: { readonly name: string }) {
  const { pack: words, caseFileFaults, refusals } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [tried, setTried] = useState<Tried>({ kind: "nothing" });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tried.kind === "wrong") form.current?.querySelector("input")?.focus();
  }, [tried]);

  async function unlock() {
    if (passphrase === "" || tried.kind === "unlocking") return;
    setTried({ kind: "unlocking" });
    const answer = await api.unlockPack({ passphrase });
    if (!answer.ok) return setTried({ kind: "refused", why: answer.reason });
    const start = answer.value;
    if (start.kind === "casebook" || start.pack.state === "open") return hold("readStart", {}, start);
    const { pack } = start;
    const isWrong = pack.state === "refused" && pack.fault === "wrong-passphrase";
    setTried(isWrong ? { kind: "wrong" } : { kind: "opened", pack });
  }

  if (tried.kind === "opened" && tried.pack.state !== "open" && tried.pack.state !== "locked")
    return <PackTrouble pack={tried.pack} />;
  return (
    <Page title={words.locked} width="reading">
      <form
        ref={form}
        className={style.form}
        aria-label={words.locked}
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <p className={style.soft}>{words.lockedText(name)}</p>
        <PassphraseField
          label={words.passphrase}
          value={passphrase}
          isShown={false}
          problem={tried.kind === "wrong" ? caseFileFaults["wrong-passphrase"] : undefined}
          onChange={setPassphrase}
        />
        <p role="status" className={style.soft}>
          {tried.kind === "unlocking" && words.unlocking}
        </p>
        {tried.kind === "refused" && <Notice tone="trouble">{refusals[tried.why]}</Notice>}
        <Button type="submit" weight="main" isDisabled={passphrase === "" || tried.kind === "unlocking"}>
          {words.unlock}
        </Button>
      </form>
    </Page>
  );
}
