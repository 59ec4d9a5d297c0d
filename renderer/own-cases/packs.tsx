import { dayOf } from "../../core/days.ts";
import type { PackSummary } from "../../core/library/kept-case.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { AddPack } from "./add-pack.tsx";
import style from "./own-cases.module.css";
import { PackNews } from "./pack-news.tsx";
import { PackPreview } from "./pack-preview.tsx";
import { usePack } from "./use-pack.ts";

/** The packs that were added, each removed as a whole, and the ways in for another. */
export function Packs({ packs }: { readonly packs: readonly PackSummary[] }) {
  const { ownCases: words } = useWords();
  const open = usePack();
  const { state } = open;
  return (
    <section aria-labelledby="packs" className={style.section}>
      <h2 id="packs" className={style.heading}>
        {words.packs}
      </h2>
      <p className={style.soft}>{words.packsLead}</p>
      {packs.length === 0 ? (
        <p className={style.soft}>{words.noPacks}</p>
      ) : (
        <ul aria-label={words.packs} className={style.list}>
          {packs.map(({ pack, cases, addedAt }) => (
            <li key={pack} className={style.item}>
              <div className={style.text}>
                <p className={style.title}>{pack}</p>
                <p className={style.soft}>{words.pack(cases, dayOf(new Date(addedAt)))}</p>
              </div>
              <Button aria-label={words.removeOf(pack)} onPress={() => void open.remove(pack)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddPack onFiles={(files) => void open.look(files)} />
      <PackNews open={open} />
      {state.kind === "looked" && (
        <PackPreview
          looked={state.at}
          onRename={(pack) => void open.rename(state.at, pack)}
          onTakeIn={() => void open.takeIn(state.at)}
          onLeave={open.leave}
        />
      )}
    </section>
  );
}
