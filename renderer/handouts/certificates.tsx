import type { Attended } from "../../core/workshop/handout.ts";
import { WholePage } from "../parts/paper/whole-page.tsx";
import { longDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./certificates.module.css";

/** That somebody was there, and no more: a page for each name that is kept, otherwise one with a line to write it on. */
export function Certificates({ attended }: { readonly attended: Attended }) {
  const names = attended.names.length === 0 ? [""] : attended.names;
  return names.map((name, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
    <WholePage key={place} className={style.page}>
      <Certificate attended={attended} name={name} />
    </WholePage>
  ));
}

function Certificate({ attended, name }: { readonly attended: Attended; readonly name: string }) {
  const { handouts: words } = useWords();
  const { title, day, minutes, cases } = attended;
  return (
    <div className={style.frame}>
      <h2 className={style.heading}>{words.certificate}</h2>
      <p className={style.name}>{name}</p>
      <p>{words.attended}</p>
      <p className={style.title}>{title}</p>
      <p>
        {day === null ? "" : `${words.heldOn(longDay(day))} `}
        {words.lasted(minutes)}
      </p>
      {cases.length > 0 && (
        <p className={style.cases}>
          {words.about(cases.length)}: {cases.join("; ")}
        </p>
      )}
      <div className={style.signing}>
        <p className={style.line}>{words.date}</p>
        <p className={style.line}>{words.trainer}</p>
      </div>
      <p className={style.nothing}>{words.nothingClaimed}</p>
    </div>
  );
}
