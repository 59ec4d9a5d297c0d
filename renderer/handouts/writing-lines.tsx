import style from "./writing-lines.module.css";

/** Empty lines to write on by hand: so many, or as many as there is room for. */
export function WritingLines({ count, fills = false }: { readonly count: number; readonly fills?: boolean }) {
  return (
    <div className={fills ? style.filling : style.lines} aria-hidden>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
        <div key={line} className={style.line} />
      ))}
    </div>
  );
}
