import { ChevronLeft } from "lucide-react";
import { Link } from "wouter";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import way from "../parts/way.module.css";
import { useWords } from "../words/use-words.ts";

/** Over the title: the way back to the plan. */
export function Above({ sessionId }: { readonly sessionId: string }) {
  const { workshopAfter: words } = useWords();
  return (
    <OffPaper>
      <nav aria-label={words.way}>
        <Link className={way.way} href={`/workshop/${sessionId}`}>
          <ChevronLeft aria-hidden size={16} />
          {words.toPlan}
        </Link>
      </nav>
    </OffPaper>
  );
}
