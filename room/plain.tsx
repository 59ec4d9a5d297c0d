import style from "./face.module.css";

/** A heading and a sentence, and nothing else to see. */
export function Plain({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <>
      {heading !== "" && (
        <h2 className={style.large} dir="auto">
          {heading}
        </h2>
      )}
      <p className={style.sentence}>{text}</p>
    </>
  );
}
