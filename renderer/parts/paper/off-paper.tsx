import type { ReactNode } from "react";
import style from "./printed.module.css";

/** What stands on the screen and is never printed. */
export function OffPaper({ children }: { readonly children: ReactNode }) {
  return <div className={style.offPaper}>{children}</div>;
}
