import type { PackState } from "../../core/workshop/start.ts";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";

type Trouble = Exclude<PackState, { state: "open" | "locked" }>;

/** Why no workshop came of the pack that was named, what is safe, and what to do. */
export function PackTrouble({ pack }: { readonly pack: Trouble }) {
  const { pack: words, caseFileFaults } = useWords();
  switch (pack.state) {
    case "unreadable":
      return (
        <Page title={words.unreadable} width="reading">
          <p>{words.unreadableText(pack.name)}</p>
        </Page>
      );
    case "no-session":
      return (
        <Page title={words.noSession} width="reading">
          <p>{words.noSessionText(pack.name)}</p>
        </Page>
      );
    case "refused":
      return (
        <Page title={words.notTaken(pack.name)} width="reading">
          <div className={style.body}>
            <p>
              {caseFileFaults[pack.fault]}
              {pack.detail !== "" && <span className={style.detail}>{words.detail(pack.detail)}</span>}
            </p>
            <p>{words.notTakenText}</p>
          </div>
        </Page>
      );
  }
}
