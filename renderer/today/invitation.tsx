import { PenLine } from "lucide-react";
import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./invitation.module.css";

/** A calm first line to write on, which leads to a new dilemma. */
export function Invitation({ isFirst }: { readonly isFirst: boolean }) {
  const { today } = useWords();
  return (
    <Link href="/new" className={`${style.invitation} ${isFirst ? style.first : ""}`}>
      <span className={style.line}>
        {isFirst ? today.write : today.writeAnother}
        <PenLine aria-hidden />
      </span>
      <span className={style.hint}>{today.writeText}</span>
    </Link>
  );
}
