import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useLocation } from "wouter";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import { FindPanel } from "./find-panel.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Finds a case, a dilemma or a place from anywhere. */
export function FindDialog({ isOpen, onOpenChange }: Props) {
  const { find } = useWords();
  const [, navigate] = useLocation();

  /** The dialog first hands the keyboard back to where it was; only then can the new page take it. */
  function open(to: string) {
    onOpenChange(false);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        navigate(to);
      }),
    );
  }

  return (
    <ModalOverlay className={style.overlay} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={style.modal}>
        <Dialog aria-label={find.title} className={style.dialog}>
          <FindPanel onOpen={open} onClose={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
