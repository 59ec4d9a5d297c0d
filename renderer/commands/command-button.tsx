import type { ReactNode } from "react";
import { Button, type Weight } from "../parts/button.tsx";
import type { Command } from "./command.ts";
import style from "./command-button.module.css";

interface Props {
  readonly command: Command;
  readonly weight?: Weight;
  /** The icon alone, with the label for screen readers, the label alone, or both, or both only where there is room. */
  readonly shows?: "icon" | "label" | "both" | "icon-when-narrow";
  readonly autoFocus?: boolean;
  /** What stands behind the label. */
  readonly children?: ReactNode;
}

/** A command as a button. */
export function CommandButton({ command, weight = "plain", shows = "both", autoFocus = false, children }: Props) {
  const { Icon, label, short, isEnabled, run } = command;
  return (
    <Button
      weight={weight}
      aria-label={shows === "icon" || short !== undefined ? label : undefined}
      autoFocus={autoFocus}
      isDisabled={!isEnabled}
      onPress={run}
    >
      {shows !== "label" && <Icon aria-hidden />}
      {shows !== "icon" && (
        <span className={shows === "icon-when-narrow" ? style.label : undefined}>{short ?? label}</span>
      )}
      {children}
    </Button>
  );
}
