import { BookOpen, Library } from "lucide-react";
import type { Found } from "../../core/search/quick-find.ts";
import style from "./found-line.module.css";
import { Highlighted } from "./highlighted.tsx";

/** Where a found thing is read. */
export function placeOf({ kind, id }: Found): string {
  return `/${kind}/${id}`;
}

/** A case or a dilemma that was found, its matches marked. */
export function FoundLine({ found }: { readonly found: Found }) {
  // Where the words stand is worth more than an opening line without any of them.
  const isElsewhere = found.lineSpans.length === 0 && found.snippet !== null;
  const { text, spans } = isElsewhere ? found.snippet : { text: found.line, spans: found.lineSpans };
  const Icon = found.kind === "case" ? Library : BookOpen;
  return (
    <span className={style.found}>
      <Icon aria-hidden className={style.icon} />
      <span className={style.words}>
        <span className={style.title}>
          <Highlighted text={found.title} spans={found.titleSpans} />
        </span>
        <span className={style.line}>
          <Highlighted text={text} spans={spans} />
        </span>
      </span>
    </span>
  );
}
