import { Trash2 } from "lucide-react";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import style from "./record.module.css";

/** Takes one thing of a list away; undo brings it back. */
export function RemoveButton({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  const { dilemma: words } = useWords();
  return (
    <div className={style.remove}>
      <Button weight="quiet" aria-label={words.remove(what)} onPress={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  );
}
