import type { ReactNode } from "react";
import { Button, type Weight } from "../parts/button.tsx";
import type { Command } from "./command.ts";
import style from "./command-button.module.css";

interface Props {
  readonly command: Command;
  readonly weight?: Weight;
  /** The icon alone, with the label for screen readers, or both, or both only where there is room. */
  readonly shows?: "icon" | "both" | "icon-when-narrow";
  /** What stands behind the label. */
  readonly children?: ReactNode;
}

/** A command as a button. */
export function CommandButton({ command, weight = "plain", shows = "both", children }: Props) {
  const { Icon, label, isEnabled, run } = command;
  return (
    <Button weight={weight} aria-label={shows === "icon" ? label : undefined} isDisabled={!isEnabled} onPress={run}>
      <Icon aria-hidden />
      {shows !== "icon" && <span className={shows === "both" ? undefined : style.label}>{label}</span>}
      {children}
    </Button>
  );
}
