import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import style from "./button.module.css";
import type { Weight } from "./button.tsx";
import { useTakeOver } from "./use-take-over.ts";

interface Props {
  /** A screen, such as `/new`. */
  readonly to: string;
  readonly weight?: Weight;
  /** It hears the keyboard when it comes, where what had it is gone. */
  readonly takesOver?: boolean;
  /** What it is called for screen readers, where the words in sight need their surroundings. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A way to another screen that looks like a button. */
export function ButtonLink({ to, weight = "plain", takesOver = false, label, children }: Props) {
  const link = useTakeOver<HTMLAnchorElement>(takesOver);
  return (
    <Link href={`#${to}`} ref={link} aria-label={label} className={`${style.button} ${style.link} ${style[weight]}`}>
      {children}
    </Link>
  );
}
