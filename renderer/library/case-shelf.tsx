import { Link } from "wouter";
import { listed } from "../../core/library/listed.ts";
import { type CaseSummary, isNarrowed, type Side } from "../../core/library/shelf.ts";
import { Button } from "../parts/button.tsx";
import { FoundLine, placeOf } from "../parts/found-line.tsx";
import { Notice } from "../parts/notice.tsx";
import { useFewFirst } from "../parts/use-few-first.ts";
import type { Finding } from "../parts/use-find.ts";
import { useWords } from "../words/use-words.ts";
import { CaseEntry } from "./case-entry.tsx";
import style from "./case-shelf.module.css";
import type { View } from "./kept-view.ts";
import { Narrowings } from "./narrowings.tsx";
import { NothingFits } from "./nothing-fits.tsx";
import type { Named } from "./side-words.ts";

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly named: Named;
  readonly finding: Finding;
  readonly view: View;
  readonly onOpen: (id: string) => void;
  readonly onBookmark: (id: string, isIn: boolean) => void;
  readonly onCollect: (summary: CaseSummary) => void;
  readonly onWiden: (side: Side) => void;
  readonly onReset: () => void;
  /** The last filter was let go. */
  readonly onWhole: () => void;
  readonly onShowAll: () => void;
}

/** The cases that fit, how many they are, and what the own journal has to the same words. */
export function CaseShelf({ cases, named, finding, view, ...on }: Props) {
  const { library, refusals } = useWords();
  const found = finding.state === "here" ? finding.found : null;
  const entries = listed(cases, view.shelf, named.collections, found);
  const dilemmas = (found ?? []).filter((item) => item.kind === "dilemma");
  const drawn = useFewFirst(found, dilemmas.length);
  const collection = named.collections.find(({ id }) => id === view.shelf.collection);
  if (finding.state === "refused") return <Notice tone="trouble">{refusals[finding.reason]}</Notice>;
  return (
    <>
      <div className={style.head}>
        <p className={style.count} role="status">
          {library.count(entries.length, cases.length)}
        </p>
        <Narrowings shelf={view.shelf} named={named} onWiden={on.onWiden} onWhole={on.onWhole} />
        {isNarrowed(view.shelf) && (
          <Button weight="quiet" onPress={on.onReset}>
            {library.reset}
          </Button>
        )}
      </div>
      {entries.length === 0 && (
        <NothingFits
          text={finding.state === "here" ? finding.text : null}
          isNarrowed={isNarrowed(view.shelf)}
          isEmptyCollection={collection?.cases.length === 0}
          onShowAll={on.onShowAll}
        />
      )}
      <ul aria-label={library.list} className={style.list}>
        {entries.map((entry) => (
          <CaseEntry
            key={entry.summary.id}
            entry={entry}
            isReturn={entry.summary.id === view.opened}
            within={named.collections.filter((one) => one.cases.includes(entry.summary.id))}
            onOpen={() => on.onOpen(entry.summary.id)}
            onBookmark={(isIn) => on.onBookmark(entry.summary.id, isIn)}
            onCollect={() => on.onCollect(entry.summary)}
          />
        ))}
      </ul>
      {dilemmas.length > 0 && (
        <section aria-label={library.dilemmas} className={style.own}>
          <h2 className={style.small}>{library.dilemmas}</h2>
          <ul className={style.dilemmas}>
            {dilemmas.slice(0, drawn).map((item) => (
              <li key={item.id}>
                <Link href={placeOf(item)} className={style.dilemma}>
                  <FoundLine found={item} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
