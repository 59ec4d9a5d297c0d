import type { SessionCase } from "../../core/workshop/session.ts";
import { Prose } from "../parts/prose.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./copy.module.css";
import { dayTold } from "./day-told.ts";
import { SourceList } from "./source-list.tsx";

interface Props {
  readonly given: SessionCase;
  readonly lensNames: Readonly<Record<string, string>>;
}

/** What of a case is sealed until the reveal, for whoever leads the discussion. What is empty is left out. */
export function SealedPart({ given, lensNames }: Props) {
  const { handouts: words } = useWords();
  const { did, happened, through, differ, discuss, teaching, sources, asOf } = given;
  return (
    <>
      <Told heading={words.did} text={did} />
      <Told heading={words.happened} text={happened} />
      {through.length > 0 && (
        <section>
          <h3 className={style.heading}>{words.lenses}</h3>
          {through.map(({ lens, text }) => (
            <div key={`${lens} ${text}`} className={style.lens}>
              <h4 className={style.lensName}>{lensNames[lens] ?? lens}</h4>
              <Prose text={text} />
            </div>
          ))}
        </section>
      )}
      <Told heading={words.differ} text={differ} />
      {discuss.length > 0 && (
        <section>
          <h3 className={style.heading}>{words.discuss}</h3>
          <ol className={style.discuss}>
            {discuss.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      <Told heading={words.teaching} text={teaching} />
      {sources.length > 0 && <SourceList sources={sources} />}
      {asOf !== "" && <p className={style.quiet}>{words.asOf(dayTold(asOf))}</p>}
    </>
  );
}

/** A text under its heading; nothing where it is empty. */
function Told({ heading, text }: { readonly heading: string; readonly text: string }) {
  if (text === "") return null;
  return (
    <section>
      <h3 className={style.heading}>{heading}</h3>
      <Prose text={text} />
    </section>
  );
}
