import { Glasses, OctagonX } from "lucide-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { moveLens } from "../../core/walk/edit-own.ts";
import type { KeptLenses } from "../../core/walk/kept-lenses.ts";
import type { WholeLens } from "../../core/walk/whole-walk.ts";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { keepingFocus, type Step } from "../parts/move.ts";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./editor.module.css";
import { LensList } from "./lens-list.tsx";
import { LensPane } from "./lens-pane.tsx";
import { Pack } from "./pack.tsx";
import { Saving, SavingTrouble } from "./saving.tsx";
import { StopPane } from "./stop-pane.tsx";
import { useLenses } from "./use-lenses.ts";

/** The list of lenses, the one that is open, and what can be done with all of them. */
export function Editor({ kept }: { readonly kept: KeptLenses }) {
  const { lenses: words } = useWords();
  const open = useLenses(kept);
  const [chosen, choose] = useState<string | null>(() => open.whole.lenses[0]?.lens.id ?? null);
  const [said, say] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const lens = open.whole.lenses.find((item) => item.lens.id === chosen);

  function move(id: string, by: Step) {
    const place = open.whole.lenses.findIndex((item) => item.lens.id === id);
    const title = open.whole.lenses[place]?.lens.title ?? "";
    const to = place + by;
    if (to < 0) return say(words.isFirst(title));
    if (to >= open.whole.lenses.length) return say(words.isLast(title));
    keepingFocus(() => open.write(moveLens(open.own, open.whole, id, by)));
    say(words.movedTo(title, to + 1, open.whole.lenses.length));
  }

  /** Opens a lens, or the stop signs with null, and hands the keyboard to its heading. */
  function show(id: string | null) {
    flushSync(() => choose(id));
    heading.current?.focus();
  }

  const toLens = ({ lens: { id, title } }: WholeLens) =>
    command({
      id: `show-${id}`,
      label: words.showLens(title.trim() === "" ? words.unnamed : title),
      Icon: Glasses,
      group: "here",
      run: () => show(id),
    });
  const toStops = command({
    id: "show-stops",
    label: words.showStops,
    Icon: OctagonX,
    group: "here",
    isEnabled: lens !== undefined,
    run: () => show(null),
  });
  useOffer([toStops, ...open.whole.lenses.filter((item) => item !== lens).map(toLens)]);

  return (
    <Page title={words.title} lead={words.lead} beside={<Saving open={open} />}>
      <SavingTrouble open={open} />
      <p role="status" className={style.said}>
        {said}
      </p>
      <div className={style.sides}>
        <LensList open={open} chosen={lens === undefined ? null : chosen} onChoose={choose} onMove={move} />
        <section aria-label={lens?.lens.title ?? words.stops} className={style.pane}>
          {lens === undefined ? (
            <StopPane open={open} heading={heading} />
          ) : (
            <LensPane
              key={lens.lens.id}
              open={open}
              lens={lens}
              heading={heading}
              onMove={(by) => move(lens.lens.id, by)}
              onSay={say}
            />
          )}
        </section>
      </div>
      <Pack open={open} onSay={say} />
    </Page>
  );
}
