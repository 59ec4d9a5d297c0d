import type { RefObject } from "react";
import { helpAsItWas, writeHelp } from "../../core/walk/edit-own.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./lens-pane.module.css";
import card from "./question-card.module.css";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The stop signs, each with who to call. */
export function StopPane({ open, heading }: Props) {
  const { lenses: words } = useWords();
  return (
    <div className={style.pane}>
      <h2 className={style.title} ref={heading} tabIndex={-1}>
        {words.stops}
      </h2>
      <p className={style.concern}>{words.stopsLead}</p>
      <ol className={style.questions}>
        {open.whole.stops.map(({ stop, origin }) => {
          const typed = open.own.help[stop.id] ?? stop.help;
          return (
            <li key={stop.id} className={card.card}>
              <p className={card.ask}>{stop.ask}</p>
              <Field
                kind="long-line"
                label={words.help}
                hint={typed.trim() === "" ? words.emptyMeansShipped : undefined}
                value={typed}
                maxLength={300}
                onChange={(text) => open.write(writeHelp(open.own, stop.id, text), `${stop.id}-help`)}
              />
              {origin === "reworded" && (
                <p className={card.tags}>
                  <Tag tone="accent">{words.tags.reworded}</Tag>
                </p>
              )}
              {origin === "reworded" && (
                <div className={card.buttons}>
                  <Button
                    weight="quiet"
                    aria-label={words.asItWasOf(stop.ask)}
                    onPress={() => {
                      open.write(helpAsItWas(open.own, stop.id));
                      heading.current?.focus();
                    }}
                  >
                    {words.asItWas}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
