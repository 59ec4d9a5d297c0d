import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useLocation } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import type { Item } from "./find-groups.ts";
import { FindPanel } from "./find-panel.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Finds a case, a dilemma, a place or something to do from anywhere. */
export function FindDialog({ isOpen, onOpenChange }: Props) {
  const { find } = useWords();
  const [, navigate] = useLocation();

  /** The dialog first hands the keyboard back to where it was; only then can the new page, or a new field, take it. */
  function choose(item: Item) {
    onOpenChange(false);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const leaves = item.kind === "found" || item.command.group === "places";
        if (leaves && document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (item.kind === "found") navigate(item.key);
        else item.command.run();
      }),
    );
  }

  return (
    <ModalOverlay className={style.overlay} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={style.modal}>
        <Dialog aria-label={find.title} className={style.dialog}>
          <FindPanel onChoose={choose} onClose={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
