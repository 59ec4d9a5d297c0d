import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";
import style from "./notice.module.css";

interface Props {
  /** `news` is heard when the reader pauses, `trouble` at once. */
  readonly tone: "news" | "trouble";
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** A plain sentence about something that happened. */
export function Notice({ tone, children, action }: Props) {
  const Icon = tone === "trouble" ? CircleAlert : Info;
  return (
    <div className={`${style.notice} ${style[tone]}`} role={tone === "trouble" ? "alert" : "status"}>
      <Icon aria-hidden size={18} className={style.icon} />
      <div className={style.text}>{children}</div>
      {action !== undefined && <div className={style.action}>{action}</div>}
    </div>
  );
}
