import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./workshop.module.css";

/** Over the title of a session: the way back. */
export function Above() {
  const { workshop: words } = useWords();
  return (
    <nav aria-label={words.ways} className={style.above}>
      <Link href="/workshops" className={style.way}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
    </nav>
  );
}
