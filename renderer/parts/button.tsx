import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import style from "./button.module.css";

/** How much a button asks for attention. */
export type Weight = "main" | "plain" | "quiet";

interface Props extends Omit<ButtonProps, "className" | "children" | "style"> {
  readonly weight?: Weight;
  readonly children: ReactNode;
}

/** A button. One on a screen is `main`. */
export function Button({ weight = "plain", children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={`${style.button} ${style[weight]}`}>
      {children}
    </AriaButton>
  );
}
