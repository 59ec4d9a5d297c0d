import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./code.module.css";
import type { Legislating } from "./use-legislating.ts";

/** What came of the last step, and the way back where there is one. */
export function NewsOf({ legislating }: { readonly legislating: Legislating }) {
  return (
    <div className={style.news}>
      <What legislating={legislating} />
    </div>
  );
}

function What({ legislating: { news, undo } }: { readonly legislating: Legislating }) {
  const { code: words, refusals } = useWords();
  switch (news?.kind) {
    case undefined:
      return null;
    case "refused":
      return <Notice tone="trouble">{refusals[news.reason]}</Notice>;
    case "adopted":
      return <Notice tone="news">{words.adopted(news.article.number)}</Notice>;
    case "back":
      return <Notice tone="news">{words.inForceAgain(news.article.number)}</Notice>;
    case "withdrawn":
    case "gone": {
      const { number, id } = news.article;
      const isGone = news.kind === "gone";
      const wayBack = (
        <Button key={id} takesOver onPress={() => void undo(news.article)}>
          {isGone ? words.adoptAgain : words.undo}
        </Button>
      );
      return (
        <Notice tone="news" action={wayBack}>
          {isGone ? words.takenBack(number) : words.withdrawn(number)}
        </Notice>
      );
    }
  }
}
