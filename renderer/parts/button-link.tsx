import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import style from "./button.module.css";
import type { Weight } from "./button.tsx";

interface Props {
  /** A screen, such as `/new`. */
  readonly to: string;
  readonly weight?: Weight;
  readonly autoFocus?: boolean;
  /** What it is called for screen readers, where the words in sight need their surroundings. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A way to another screen that looks like a button. */
export function ButtonLink({ to, weight = "plain", autoFocus = false, label, children }: Props) {
  return (
    <Link
      href={`#${to}`}
      autoFocus={autoFocus}
      aria-label={label}
      className={`${style.button} ${style.link} ${style[weight]}`}
    >
      {children}
    </Link>
  );
}
