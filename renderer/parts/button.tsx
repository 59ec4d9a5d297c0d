import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import style from "./button.module.css";
import { useTakeOver } from "./use-take-over.ts";

/** How much a button asks for attention. */
export type Weight = "main" | "plain" | "quiet";

/** `isPending` is left out: React Aria announces it by the button's id, and a button that goes at that leaves a picture without a name. */
interface Props extends Omit<ButtonProps, "className" | "children" | "style" | "isPending"> {
  readonly weight?: Weight;
  /** It hears the keyboard when it comes, where what had it is gone. */
  readonly takesOver?: boolean;
  readonly children: ReactNode;
}

/** A button. One on a screen is `main`. */
export function Button({ weight = "plain", takesOver = false, children, ...rest }: Props) {
  const button = useTakeOver<HTMLButtonElement>(takesOver);
  return (
    <AriaButton {...rest} ref={button} className={`${style.button} ${style[weight]}`}>
      {children}
    </AriaButton>
  );
}
