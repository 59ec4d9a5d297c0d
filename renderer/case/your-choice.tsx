import { Check } from "lucide-react";
import type { RefObject } from "react";
import type { CaseOption } from "../../core/library/case.ts";
import type { Mark } from "../../core/library/reading.ts";
import { Typed } from "../parts/prose.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { OptionText } from "./option-text.tsx";
import { Seal } from "./seal.tsx";
import { Section } from "./section.tsx";
import style from "./your-choice.module.css";

interface Props {
  readonly mark: Mark;
  readonly options: readonly CaseOption[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The options again, with the one that was committed to; then the open seal, and when and why it was opened. */
export function YourChoice({ mark, options, heading }: Props) {
  const { case: words } = useWords();
  const { committed, brokenAt } = mark;
  return (
    <>
      <Section title={words.options} isEmpty={options.length === 0}>
        <ul className={style.options}>
          {options.map((option) => (
            <li key={option.id} className={option.id === committed?.optionId ? style.chosen : style.option}>
              {option.id === committed?.optionId && (
                <p className={style.mark}>
                  <Check aria-hidden size={15} />
                  {words.chosen}
                </p>
              )}
              <OptionText option={option} />
            </li>
          ))}
        </ul>
      </Section>
      <section aria-label={committed === null ? words.broken : words.opened} className={style.seal}>
        <Seal state="open" />
        <h2 ref={heading} tabIndex={-1} className={style.title}>
          {committed === null ? words.broken : words.opened}
        </h2>
        {committed === null ? (
          <p className={style.when}>{brokenAt !== null && words.brokenOn(longDay(brokenAt))}</p>
        ) : (
          <>
            <p className={style.when}>{words.chosenOn(longDay(committed.at))}</p>
            <p className={style.what}>{options.find((option) => option.id === committed.optionId)?.title}</p>
            {committed.because.trim() === "" ? (
              <p className={style.when}>{words.noReason}</p>
            ) : (
              <blockquote className={style.why}>
                <Typed text={committed.because} />
              </blockquote>
            )}
          </>
        )}
      </section>
    </>
  );
}
