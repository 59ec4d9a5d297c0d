import type { CaseOption } from "../../core/library/case.ts";
import style from "./option-text.module.css";

/** A course of action: its name, then what it is and costs. */
export function OptionText({ option }: { readonly option: CaseOption | undefined }) {
  if (option === undefined) return null;
  return (
    <span className={style.option}>
      <strong className={style.title}>{option.title}</strong> <span>{option.text}</span>
    </span>
  );
}
