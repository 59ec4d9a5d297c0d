import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import { useAsk } from "../ask.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { BinnedCase } from "./binned-case.tsx";
import style from "./own-cases.module.css";
import { OwnList } from "./own-list.tsx";
import { Packs } from "./packs.tsx";

/** The cases that did not come with Casebook: the owner's own, and packs. `binned` was moved to the bin a moment ago. */
export function OwnCases({ binned }: { readonly binned: string | undefined }) {
  const { ownCases: words } = useWords();
  const shelf = useAsk("listOwnCases", {});
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="reading"
      above={
        <Link href="/library" className={style.back}>
          <ChevronLeft aria-hidden size={16} />
          {words.library}
        </Link>
      }
    >
      {binned !== undefined && <BinnedCase id={binned} />}
      <WhenHere asked={shelf}>
        {({ own, packs }) => (
          <div className={style.sections}>
            <OwnList own={own} />
            <Packs packs={packs} />
          </div>
        )}
      </WhenHere>
    </Page>
  );
}
