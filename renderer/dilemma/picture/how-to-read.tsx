import type { Focus } from "../../../core/dilemma/focus.ts";
import { useWords } from "../../words/use-words.ts";
import { Bust } from "./bust.tsx";
import style from "./how-to-read.module.css";

const order: readonly Focus[] = ["sharp", "half", "out"];

/** What the sharpness of a figure says, and an invitation while nobody is in the picture. */
export function HowToRead({ isEmpty }: { readonly isEmpty: boolean }) {
  const { dilemma } = useWords();
  const words = dilemma.picture;
  return (
    <section className={style.card} aria-label={isEmpty ? words.empty : words.howToRead}>
      <h2 className={style.title}>{isEmpty ? words.empty : words.howToRead}</h2>
      <p>{isEmpty ? words.emptyLead : words.choose}</p>
      <ul className={style.legend}>
        {order.map((focus) => (
          <li key={focus}>
            <svg viewBox="-22 -40 44 42" width="44" height="42" aria-hidden>
              <Bust focus={focus} size={38} id="legend" isCustomer />
            </svg>
            <span>{words.legend[focus]}</span>
          </li>
        ))}
      </ul>
      <p className={style.keys}>{words.keys}</p>
    </section>
  );
}
