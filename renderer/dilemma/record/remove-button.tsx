import { Trash2 } from "lucide-react";
import { memo } from "react";
import { Button } from "../../parts/button.tsx";
import { useSteady } from "../../parts/use-steady.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./record.module.css";

interface Props {
  readonly what: string;
  readonly onRemove: () => void;
}

/** Takes one thing of a list away; undo brings it back. */
export function RemoveButton({ what, onRemove }: Props) {
  return <Shown what={what} onRemove={useSteady(onRemove)} />;
}

const Shown = memo(function ShownRemoveButton({ what, onRemove }: Props) {
  const { dilemma: words } = useWords();
  return (
    <div className={style.remove}>
      <Button weight="quiet" aria-label={words.remove(what)} onPress={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  );
});
