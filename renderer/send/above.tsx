import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";

/** Over the title: the way back to the dilemma. */
export function Above({ id }: { readonly id: string }) {
  const { send: words } = useWords();
  return (
    <div className={style.above}>
      <Link href={`/dilemma/${id}/consult`} className={style.way}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
    </div>
  );
}
