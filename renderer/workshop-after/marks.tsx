import style from "./vote-table.module.css";

interface Props {
  readonly first: number | null;
  readonly second: number | null;
  /** The largest number of the table, which takes the whole width. */
  readonly most: number;
}

/** Where one option stood: a ring for the first vote, a disc for the second, and the way between them; a bar for one vote alone. */
export function Marks({ first, second, most }: Props) {
  const at = (count: number) => `${(100 * count) / most}%`;
  const only = first ?? second ?? 0;
  return (
    <svg className={style.marks} aria-hidden>
      <line className={style.track} x1="0%" x2="100%" y1="12" y2="12" />
      {first === null || second === null ? (
        <line className={style.bar} x1="0%" x2={at(only)} y1="12" y2="12" />
      ) : (
        <>
          <line className={style.moved} x1={at(first)} x2={at(second)} y1="12" y2="12" />
          <circle className={style.second} cx={at(second)} cy="12" r="6" />
          <circle
            className={first === second ? style.around : style.first}
            cx={at(first)}
            cy="12"
            r={first === second ? 9 : 5}
          />
        </>
      )}
    </svg>
  );
}
