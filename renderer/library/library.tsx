import { useRef } from "react";
import { type CaseSummary, wholeLibrary } from "../../core/library/shelf.ts";
import { everyLens, type WalkPlan } from "../../core/walk/lens.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useFind } from "../parts/use-find.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { CaseShelf } from "./case-shelf.tsx";
import { Filters } from "./filters.tsx";
import { useKeptView, type View, wholeView } from "./kept-view.ts";
import style from "./library.module.css";

/** The curated cases: searched as one types, narrowed by filters. */
export function Library() {
  const { library } = useWords();
  const asked = useAsk("listCases", {});
  const plan = useAsk("readWalkPlan", {});
  const [view, changeView] = useKeptView();
  const finding = useFind(view.text);
  const search = useRef<HTMLInputElement>(null);

  /** What widens the library again goes away with it, so the keyboard goes to the search. */
  function widen(change: Partial<View>) {
    changeView(change);
    search.current?.focus();
  }

  function shelves(cases: readonly CaseSummary[], walk: WalkPlan) {
    if (cases.length === 0) return <p>{library.empty}</p>;
    return (
      <>
        <div className={style.search}>
          <SearchField
            label={library.search}
            placeholder={library.searchHint}
            value={view.text}
            input={search}
            onChange={(text) => changeView({ text })}
          />
          <Filters
            cases={cases}
            lenses={everyLens(walk)}
            shelf={view.shelf}
            onChange={(shelf) => changeView({ shelf })}
          />
        </div>
        <CaseShelf
          cases={cases}
          finding={finding}
          view={view}
          onOpen={(opened) => changeView({ opened })}
          onReset={() => widen({ shelf: wholeLibrary })}
          onShowAll={() => widen(wholeView)}
        />
      </>
    );
  }

  return (
    <Page
      title={library.title}
      lead={library.lead}
      width="reading"
      beside={<ButtonLink to="/own-cases">{library.own}</ButtonLink>}
    >
      <WhenHere asked={plan}>{(walk) => <WhenHere asked={asked}>{(cases) => shelves(cases, walk)}</WhenHere>}</WhenHere>
    </Page>
  );
}
