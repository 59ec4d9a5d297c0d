import type { CaseSummary } from "../../core/library/shelf.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { useAsk } from "../ask.ts";
import { Page } from "../parts/page.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useFind } from "../parts/use-find.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { CaseShelf } from "./case-shelf.tsx";
import { Filters } from "./filters.tsx";
import { useKeptView } from "./kept-view.ts";
import style from "./library.module.css";

/** The curated cases: searched as one types, narrowed by filters. */
export function Library() {
  const { library } = useWords();
  const asked = useAsk("listCases", {});
  const plan = useAsk("readWalkPlan", {});
  const [view, change] = useKeptView();
  const finding = useFind(view.text);

  function shelves(cases: readonly CaseSummary[], { lenses }: WalkPlan) {
    if (cases.length === 0) return <p>{library.empty}</p>;
    return (
      <>
        <div className={style.search}>
          <SearchField
            label={library.search}
            placeholder={library.searchHint}
            value={view.text}
            onChange={(text) => change({ text })}
          />
          <Filters cases={cases} lenses={lenses} shelf={view.shelf} onChange={(shelf) => change({ shelf })} />
        </div>
        <CaseShelf cases={cases} finding={finding} view={view} onChange={change} />
      </>
    );
  }

  return (
    <Page title={library.title} lead={library.lead} width="reading">
      <WhenHere asked={plan}>{(walk) => <WhenHere asked={asked}>{(cases) => shelves(cases, walk)}</WhenHere>}</WhenHere>
    </Page>
  );
}
