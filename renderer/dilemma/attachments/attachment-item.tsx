import { FileText, ImageOff, Trash2 } from "lucide-react";
import type { Attachment } from "../../../core/dilemma/attachment.ts";
import { Button } from "../../parts/button.tsx";
import { useBlobAddress } from "../../parts/use-blob-address.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./attachments.module.css";

interface Props {
  readonly dilemmaId: string;
  readonly attachment: Attachment;
  readonly onOpen: () => void;
  /** Null once nothing can be taken away any more. */
  readonly onRemove: (() => void) | null;
}

/** One picture or PDF: what it looks like, its name, kind and size. */
export function AttachmentItem({ dilemmaId, attachment, onOpen, onRemove }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.attachments;
  const { name, type, size } = attachment;
  return (
    <li className={style.item}>
      <button type="button" className={style.opener} onClick={onOpen}>
        <span className={style.thumbnail}>
          {type === "application/pdf" ? (
            <FileText aria-hidden className={style.sign} />
          ) : (
            <Thumbnail dilemmaId={dilemmaId} attachment={attachment} />
          )}
        </span>
        <span className={style.words}>
          <span className={style.name}>
            <span className={style.hidden}>{words.open} </span>
            {name}
          </span>
          <span className={style.kind}>{words.about(words.types[type], size)}</span>
        </span>
      </button>
      {onRemove !== null && (
        <Button weight="quiet" aria-label={words.remove(name)} onPress={onRemove}>
          <Trash2 aria-hidden />
        </Button>
      )}
    </li>
  );
}

function Thumbnail({ dilemmaId, attachment }: Pick<Props, "dilemmaId" | "attachment">) {
  const { dilemma } = useWords();
  const asked = useBlobAddress(dilemmaId, attachment);
  switch (asked.state) {
    case "waiting":
      return null;
    case "refused":
      return <ImageOff aria-label={dilemma.attachments.noThumbnail} className={style.sign} />;
    case "here":
      return <img src={asked.value} alt="" className={style.picture} />;
  }
}
