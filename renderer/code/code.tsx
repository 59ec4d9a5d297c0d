import { inForce } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { useAsk } from "../ask.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Against } from "./against.tsx";
import style from "./code.module.css";
import { Poster } from "./poster.tsx";
import { WholeCode } from "./whole-code.tsx";

interface Props {
  /** `new`, `against`, or the number of an article. */
  readonly place: string | undefined;
}

/** The house code: on the screen to be worked on, on paper to be hung up. */
export function Code({ place }: Props) {
  const { code: words } = useWords();
  const kept = useAsk("readHouseCode", {});
  if (kept.state !== "here")
    return (
      <Page title={words.title} width="reading">
        <WhenHere asked={kept}>{() => null}</WhenHere>
      </Page>
    );
  return place === "against" ? <Against kept={kept.value} /> : <OnScreenAndPaper kept={kept.value} place={place} />;
}

function OnScreenAndPaper({ kept, place }: { readonly kept: KeptCode; readonly place: string | undefined }) {
  const articles = inForce(kept.articles);
  const isPosted = articles.length > 0;
  return (
    <>
      <div className={isPosted ? style.screen : undefined}>
        <WholeCode kept={kept} place={place} />
      </div>
      {isPosted && <Poster articles={articles} />}
    </>
  );
}
