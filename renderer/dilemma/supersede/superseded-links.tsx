import { memo } from "react";
import { Link } from "wouter";
import { supersededFor } from "../../../core/dilemma/supersede.ts";
import { useAskAbout } from "../../ask.ts";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./supersede.module.css";

const linksId = "superseded-links";

/** Takes the keyboard to the link to the later dilemma, once the dialog that named it has handed it back. */
export function showLaterLink(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(linksId)?.querySelector("a")?.focus()),
  );
}

interface Props {
  readonly id: string;
  readonly supersededBy: string | null;
}

/** The later dilemma in the place of this one, and the earlier ones in whose place this one stands. */
export const SupersededLinks = memo(function SupersededLinks({ id, supersededBy }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.supersede;
  const asked = useAskAbout("listDilemmas", {}, [id, supersededBy]);
  if (asked.state !== "here") return null;
  const later = asked.value.find((summary) => summary.id === supersededBy);
  const earlier = supersededFor(asked.value, id);
  return (
    <div className={style.links} id={linksId}>
      {later !== undefined && (
        <Notice tone="news">
          {words.by} <Link href={`/dilemma/${later.id}`}>{later.title}</Link>
        </Notice>
      )}
      {supersededBy !== null && later === undefined && <Notice tone="news">{words.byGone}</Notice>}
      {earlier.map((summary) => (
        <Notice key={summary.id} tone="news">
          {words.standsFor} <Link href={`/dilemma/${summary.id}`}>{summary.title}</Link>
        </Notice>
      ))}
    </div>
  );
});
