import { useState } from "react";
import type { Attachment } from "../../../core/dilemma/attachment.ts";
import { Button } from "../../parts/button.tsx";
import { Sheet } from "../../parts/sheet.tsx";
import { useBlobAddress } from "../../parts/use-blob-address.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { fileSize } from "../../words/numbers.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./attachments.module.css";
import { SaveCopy } from "./save-copy.tsx";

interface Props {
  readonly dilemmaId: string;
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** Asks before anything is opened, and says what it is. */
export function OpenSheet({ dilemmaId, attachment, onClose }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.attachments;
  const { ask } = words;
  const { name, type, size } = attachment;
  const [isAgreed, setAgreed] = useState(false);
  const isPdf = type === "application/pdf";
  if (isAgreed && !isPdf)
    return (
      <Sheet title={name} isOpen onClose={onClose} close={ask.close} width="wide">
        <LargePicture dilemmaId={dilemmaId} attachment={attachment} />
      </Sheet>
    );
  return (
    <Sheet title={isPdf ? ask.pdf : ask.picture} isOpen onClose={onClose} close={ask.close}>
      <dl className={style.facts}>
        <dt>{ask.name}</dt>
        <dd className={style.factName}>{name}</dd>
        <dt>{ask.kind}</dt>
        <dd>{words.types[type]}</dd>
        <dt>{ask.size}</dt>
        <dd>{fileSize(size)}</dd>
      </dl>
      <p>{isPdf ? ask.pdfText : ask.pictureText}</p>
      {isAgreed && <SaveCopy dilemmaId={dilemmaId} attachment={attachment} />}
      <div className={style.buttons}>
        {!isAgreed && (
          <Button weight="main" autoFocus onPress={() => setAgreed(true)}>
            {isPdf ? ask.save : ask.open}
          </Button>
        )}
        <Button autoFocus={isAgreed} onPress={onClose}>
          {isAgreed ? ask.close : ask.cancel}
        </Button>
      </div>
    </Sheet>
  );
}

function LargePicture({ dilemmaId, attachment }: Omit<Props, "onClose">) {
  const asked = useBlobAddress(dilemmaId, attachment);
  return (
    <WhenHere asked={asked}>
      {(address) => <img src={address} alt={attachment.name} className={style.large} />}
    </WhenHere>
  );
}
