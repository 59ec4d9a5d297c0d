import { X } from "lucide-react";
import type { Collection } from "../../core/library/reading.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly collection: Collection;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The way back for a collection that was just deleted. It stays until it is used, dismissed or the library is left. */
export function Dropped({ collection: { name, cases }, onUndo, onDismiss }: Props) {
  const { library } = useWords();
  return (
    <Notice
      tone="news"
      action={
        <>
          <Button takesOver aria-label={library.undoDrop(name)} onPress={onUndo}>
            {library.undo}
          </Button>
          <Button weight="quiet" aria-label={library.dismissDrop(name)} onPress={onDismiss}>
            <X aria-hidden />
          </Button>
        </>
      }
    >
      {library.dropped(name, cases.length)}
    </Notice>
  );
}
