import type { ReactNode } from "react";
import style from "./room-screen.module.css";
import { useFit } from "./use-fit.ts";

/** Where a page stands: in the middle, and never larger than there is room. `shown` changes with what is shown. */
export function Stage({ shown, children }: { readonly shown: unknown; readonly children: ReactNode }) {
  const stage = useFit(shown);
  return (
    <div ref={stage} className={style.stage}>
      <div className={style.face}>{children}</div>
    </div>
  );
}
