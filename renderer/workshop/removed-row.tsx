import { Undo2 } from "lucide-react";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./agenda.module.css";
import type { AgendaSteps } from "./use-agenda.ts";

/** Where blocks were taken out: what is said of it, and the way back. */
export function RemovedRow({ steps }: { readonly steps: AgendaSteps }) {
  const { workshop: words } = useWords();
  if (steps.out === null) return null;
  return (
    <li className={style.removed}>
      <span role="status">{steps.out.said}</span>
      <Button takesOver onPress={steps.bringBack}>
        <Undo2 aria-hidden />
        {words.undo}
      </Button>
    </li>
  );
}
