import { useEffect, useRef } from "react";
import type { SealedPart } from "../../core/library/case.ts";
import type { CaseView } from "../../core/library/shelf.ts";
import type { Lens } from "../../core/walk/lens.ts";
import { Prose } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./opened.module.css";
import { Section } from "./section.tsx";
import { Sources } from "./sources.tsx";
import { YourChoice } from "./your-choice.tsx";

interface Props {
  readonly view: CaseView;
  readonly sealed: SealedPart;
  readonly lenses: readonly Lens[];
  /** The seal was opened a moment ago, on this page: reading goes on here. */
  readonly openedNow: boolean;
}

/** What the seal kept. */
export function Opened({ view, sealed, lenses, openedNow }: Props) {
  const { case: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!openedNow) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [openedNow]);
  return (
    <>
      <YourChoice mark={view.mark} options={view.open.options} heading={heading} />
      <Section title={words.did}>
        <Prose text={sealed.did} />
      </Section>
      <Section title={words.happened}>
        <Prose text={sealed.happened} />
      </Section>
      <Section title={words.lenses}>
        <div className={style.lenses}>
          {sealed.lenses.map(({ lens, text }) => (
            <div key={lens}>
              <h3 className={style.lens}>{lenses.find(({ id }) => id === lens)?.title ?? lens}</h3>
              <Prose text={text} />
            </div>
          ))}
        </div>
      </Section>
      <Section title={words.differ}>
        <Prose text={sealed.differ} />
      </Section>
      <Section title={words.discuss}>
        <ol className={style.discuss}>
          {sealed.discuss.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Section>
      <Sources sources={sealed.sources} asOf={view.matter.asOf} />
      <details className={style.teaching}>
        <summary className={style.summary}>{words.teaching}</summary>
        <Prose text={sealed.teaching} />
      </details>
    </>
  );
}
