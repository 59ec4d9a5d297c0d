import { useWords } from "../words/use-words.ts";
import style from "./welcome.module.css";

/** What the app is, where the casebook lives, and the writing guard. `place` is null until it is known. */
export function FirstWords({ place }: { readonly place: string | null }) {
  const { welcome } = useWords();
  return (
    <>
      <ol className={style.lines}>
        {welcome.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={style.notes}>
        <section className={style.note} aria-labelledby="welcome-place">
          <h2 id="welcome-place">{welcome.place}</h2>
          <p>{welcome.placeText}</p>
          {place !== null && <p className={style.folder}>{place}</p>}
          <p>{welcome.nothingSent}</p>
        </section>
        <section className={style.note} aria-labelledby="welcome-guard">
          <h2 id="welcome-guard">{welcome.guard}</h2>
          <p>{welcome.guardText}</p>
        </section>
      </div>
    </>
  );
}
