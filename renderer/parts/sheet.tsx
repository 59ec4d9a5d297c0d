import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button.tsx";
import style from "./sheet.module.css";

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The word for the button that closes it. */
  readonly close: string;
  /** For a few sentences, or for a picture that needs the room. */
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
}

/** A dialog over the page: a title, what it is about, and a way out. The keyboard goes back to where it was. */
export function Sheet({ title, isOpen, onClose, close, width = "narrow", children }: Props) {
  return (
    <ModalOverlay
      className={style.overlay}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={`${style.modal} ${style[width]}`}>
        <Dialog className={style.dialog}>
          <div className={style.head}>
            <Heading slot="title" level={2} className={style.title}>
              {title}
            </Heading>
            <Button weight="quiet" aria-label={close} onPress={onClose}>
              <X aria-hidden />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
