import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./notices.module.css";

/** Says that two machines wrote something different, and leads there. Nothing when none did. */
export function TwoVersions() {
  const { conflicts: words } = useWords();
  const asked = useAsk("listConflicts", {});
  if (asked.state !== "here" || asked.value.length === 0) return null;
  return (
    <section className={style.notices} aria-label={words.title}>
      <Notice tone="news" action={<ButtonLink to="/conflicts">{words.look}</ButtonLink>}>
        <h2 className={style.title}>{words.aboutAll(asked.value.length)}</h2>
        <p className={style.text}>{words.aboutAllText}</p>
      </Notice>
    </section>
  );
}
