import type { Findings } from "../../../core/walk/findings.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./walk.module.css";

/** How complete the thinking is: the one number of the walk. */
export function Progress({ found }: { readonly found: Findings }) {
  const { dilemma } = useWords();
  return <span className={style.progress}>{dilemma.walk.progress(found.thoughtAbout, found.total)}</span>;
}
