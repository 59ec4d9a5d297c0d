import type { ReactNode } from "react";
import style from "./tag.module.css";

/** A small label: a status, a category, a tag. The word carries the meaning, never the colour alone. */
export function Tag({
  tone = "plain",
  children,
}: {
  readonly tone?: "plain" | "accent" | "clay" | "gold";
  readonly children: ReactNode;
}) {
  return <span className={`${style.tag} ${style[tone]}`}>{children}</span>;
}
