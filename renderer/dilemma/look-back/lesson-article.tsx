import { ScrollText } from "lucide-react";
import { useState } from "react";
import { textNow } from "../../../core/code/house-code.ts";
import { isFrom } from "../../../core/code/legislate.ts";
import type { Review } from "../../../core/dilemma/review.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { hold, useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { ButtonLink } from "../../parts/button-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./look-back.module.css";

interface Props {
  readonly dilemmaId: string;
  readonly review: Review;
  readonly canAdopt: boolean;
}

/** The one step from a lesson to an article of the house code, and then the way to the article. */
export function LessonArticle({ dilemmaId, review, canAdopt }: Props) {
  const { code: words, refusals } = useWords();
  const code = useAsk("readHouseCode", {});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [wasPressed, setPressed] = useState(false);
  if (code.state !== "here") return null;
  const from = { dilemmaId, reviewId: review.id };
  const article = code.value.articles.find((one) => isFrom(one, from));
  if (article !== undefined)
    return (
      <div className={style.ofLesson}>
        <ButtonLink weight="quiet" takesOver={wasPressed} to={`/code/${article.number}`}>
          <ScrollText aria-hidden />
          {textNow(article) === null ? words.linkedWithdrawn(article.number) : words.linked(article.number)}
        </ButtonLink>
      </div>
    );
  if (!canAdopt) return null;

  async function adopt() {
    setPressed(true);
    const outcome = await api.adoptArticle({ text: review.lesson, from });
    const present = outcome.ok ? outcome : await api.readHouseCode({}); // It may have become one in another window.
    if (present.ok) hold("readHouseCode", {}, present.value);
    setRefusal(outcome.ok ? null : outcome.reason);
  }

  return (
    <div className={style.ofLesson}>
      <Button weight="quiet" onPress={() => void adopt()}>
        <ScrollText aria-hidden />
        {words.toArticle}
      </Button>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </div>
  );
}
