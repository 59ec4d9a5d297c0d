import { useMemo, useState } from "react";
import { type Category, categories } from "../../core/library/case.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { withPauseNamed } from "../../core/workshop/plan/agenda.ts";
import { type ReadyLength, readyLengths, readyMade } from "../../core/workshop/plan/ready-made.ts";
import { nextStart } from "../../core/workshop/plan/typed.ts";
import { Button } from "../parts/button.tsx";
import { Choice } from "../parts/choice.tsx";
import { Choices } from "../parts/choices.tsx";
import { Notice } from "../parts/notice.tsx";
import { useStartingSession } from "../parts/use-starting-session.ts";
import { today } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./workshops.module.css";

const lengthWords = readyLengths.map(String);

/** A session that is ready to run: how long and what about are chosen, the cases are seen, and it is made; or a blank one. */
export function MakeReady({ shelf }: { readonly shelf: readonly CaseSummary[] }) {
  const { workshops: words, terms, refusals } = useWords();
  const [length, setLength] = useState<ReadyLength>(30);
  const [theme, setTheme] = useState<Category | null>(null);
  const { refusal, start } = useStartingSession();
  const ready = useMemo(() => readyMade(length, theme, shelf, () => crypto.randomUUID()), [length, theme, shelf]);

  function make() {
    const blocks = withPauseNamed(ready.blocks, words.pause);
    const title = words.readyTitle(theme === null ? null : terms.category[theme], length);
    void start({ title, theme, on: null, start: nextStart(new Date()), length, names: false, blocks });
  }

  function makeBlank() {
    const title = words.blankTitle(today());
    void start({ title, theme: null, on: null, start: nextStart(new Date()), length: 60, names: false, blocks: [] });
  }

  return (
    <section aria-labelledby="workshops-ready" className={style.ready}>
      <h2 id="workshops-ready" className={style.heading}>
        {words.ready}
      </h2>
      <p className={style.readyLead}>{words.readyLead}</p>
      <Choices
        label={words.length}
        value={String(length)}
        choices={lengthWords}
        show={(each) => words.lengths(lengthOf(each))}
        onChange={(each) => setLength(lengthOf(each))}
      />
      <Choice
        label={words.theme}
        none={words.mixture}
        value={theme}
        choices={categories}
        words={terms.category}
        onChange={setTheme}
      />
      <div role="status" className={style.gets}>
        {ready.cases.length === 0 ? (
          <p>{words.noCases}</p>
        ) : (
          <>
            <p className={style.soft}>{words.gets}</p>
            <ul className={style.titles}>
              {ready.cases.map(({ id, title }) => (
                <li key={id}>
                  {title} <Gist found={shelf.find((one) => one.id === id)} />
                </li>
              ))}
            </ul>
          </>
        )}
        {ready.isFromElsewhere && theme !== null && (
          <p className={style.soft}>{words.elsewhere(terms.category[theme])}</p>
        )}
      </div>
      <div className={style.buttons}>
        <Button weight="main" onPress={make}>
          {words.make}
        </Button>
        <Button onPress={makeBlank}>{words.blank}</Button>
      </div>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </section>
  );
}

function lengthOf(word: string): ReadyLength {
  return readyLengths.find((length) => String(length) === word) ?? 30;
}

function Gist({ found }: { readonly found: CaseSummary | undefined }) {
  const { workshops: words, terms } = useWords();
  if (found === undefined) return null;
  const about = found.categories.map((category) => terms.category[category]);
  return <span className={style.gist}>{words.gist(terms.level[found.level], about)}</span>;
}
