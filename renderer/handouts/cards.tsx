import { cardPages, type OpenCase } from "../../core/workshop/handout.ts";
import { WholePage } from "../parts/paper/whole-page.tsx";
import style from "./cards.module.css";

interface Props {
  readonly cases: readonly OpenCase[];
  readonly people: number;
}

/** A letter for each option, to cut out and hold up: read across a room, and with its words for whoever holds it. */
export function Cards({ cases, people }: Props) {
  return cases.flatMap((open) =>
    cardPages(open, people).map(({ option, cards }, page) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a page of cards is nothing but its place
      <WholePage key={`${open.id} ${page}`} className={style.page}>
        {Array.from({ length: cards }, (_, card) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a page are all the same
          <div key={card} className={style.card}>
            <p className={style.case}>{open.title}</p>
            <p className={style.letter} data-length={option.letter.length}>
              {option.letter}
            </p>
            <p className={style.option}>{option.title}</p>
          </div>
        ))}
      </WholePage>
    )),
  );
}
