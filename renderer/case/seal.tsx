import style from "./seal.module.css";

/** The wavy rim of a pressed seal. */
const rim =
  "M32 5c4-2 7 1 10 2s7 0 9 4 2 6 4 9 4 5 3 9-3 5-4 9 0 7-4 10-6 2-9 4-5 5-9 5-6-3-10-3-7 0-9-4-2-7-5-9-4-5-3-10 3-5 4-9 1-7 4-9 6-2 9-4 6-3 10-4z";

/** An envelope's band under a wax seal: whole, or broken across. Drawn for the eye; the words beside it say the same. */
export function Seal({ state }: { readonly state: "whole" | "open" }) {
  return (
    <div className={style.band}>
      <svg className={style.wax} viewBox="0 0 64 64" width="72" height="72" aria-hidden="true">
        <path className={style.rim} d={rim} />
        <circle className={style.ring} cx="32" cy="32" r="18" />
        <path
          className={style.mark}
          d="M32 26.500c-3.200-2.300-7.200-2.600-10.500-2v14.500c3.300-.6 7.300-.2 10.500 2 3.200-2.200 7.200-2.600 10.500-2V24.500c-3.300-.6-7.300-.3-10.500 2zM32 26.500V41"
        />
        {state === "open" && <path className={style.crack} d="M36 0l-5 14 6 9-9 11 7 9-6 9 4 14" />}
      </svg>
    </div>
  );
}
