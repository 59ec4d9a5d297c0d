import { useRef, useState } from "react";
import { type CaseSummary, standingShelf, wholeLibrary } from "../../core/library/shelf.ts";
import { everyLens, type WalkPlan } from "../../core/walk/lens.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { say } from "../commands/said.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { CollectSheet } from "../parts/collect-sheet.tsx";
import { Page } from "../parts/page.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useCollections } from "../parts/use-collections.ts";
import { useFind } from "../parts/use-find.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { CaseShelf } from "./case-shelf.tsx";
import { Collections } from "./collections.tsx";
import { Filters } from "./filters.tsx";
import { useKeptView, type View, wholeView } from "./kept-view.ts";
import style from "./library.module.css";
import { NewCollection } from "./new-collection.tsx";

/** The curated cases: searched as one types, narrowed by filters, kept in collections. `collection` is the one to open at. */
export function Library({ collection }: { readonly collection: string | undefined }) {
  const { library, refusals } = useWords();
  const asked = useAsk("listCases", {});
  const plan = useAsk("readWalkPlan", {});
  const kept = useCollections();
  const [view, changeView] = useKeptView(collection);
  const [collecting, setCollecting] = useState<CaseSummary | null>(null);
  const finding = useFind(view.text);
  const search = useRef<HTMLInputElement>(null);
  const shelf = kept.isHere ? standingShelf(view.shelf, kept.collections) : view.shelf;

  /** What widens the library again goes away with it, so the keyboard goes to the search. */
  function widen(change: Partial<View>) {
    changeView(change);
    search.current?.focus();
  }

  async function startCollection(name: string) {
    const started = await kept.start(name, []);
    if (started.id !== null) changeView({ shelf: { ...shelf, collection: started.id } });
    return started.refusal;
  }

  async function bookmark(id: string, isIn: boolean) {
    const outcome = await api.bookmarkCase({ id, isIn });
    if (!outcome.ok) say({ tone: "trouble", text: refusals[outcome.reason] });
  }

  function shelves(cases: readonly CaseSummary[], walk: WalkPlan) {
    if (cases.length === 0) return <p>{library.empty}</p>;
    const named = { lenses: everyLens(walk), collections: kept.collections };
    return (
      <>
        <div className={style.search}>
          <div>
            <SearchField
              label={library.search}
              placeholder={library.searchHint}
              value={view.text}
              input={search}
              onChange={(text) => changeView({ text })}
            />
            <p className={style.hint}>{library.hint}</p>
          </div>
          <Filters
            cases={cases}
            named={named}
            shelf={shelf}
            onChange={(change) => changeView({ shelf: { ...shelf, ...change } })}
          >
            <NewCollection onStart={startCollection} />
          </Filters>
          <Collections
            kept={kept}
            cases={cases}
            chosen={shelf.collection}
            onChoose={(collection) => changeView({ shelf: { ...shelf, collection } })}
          />
        </div>
        <CaseShelf
          cases={cases}
          named={named}
          finding={finding}
          view={{ ...view, shelf }}
          onOpen={(opened) => changeView({ opened })}
          onBookmark={(id, isIn) => void bookmark(id, isIn)}
          onCollect={setCollecting}
          onWiden={(side) => changeView({ shelf: { ...shelf, [side]: null } })}
          onReset={() => widen({ shelf: wholeLibrary })}
          onWhole={() => search.current?.focus()}
          onShowAll={() => widen(wholeView)}
        />
        {collecting !== null && (
          <CollectSheet
            caseId={collecting.id}
            title={collecting.title}
            kept={kept}
            onClose={() => setCollecting(null)}
          />
        )}
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
