import { FileText, ImageOff } from "lucide-react";
import type { Attachment } from "../../core/dilemma/attachment.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useBlobAddress } from "../parts/use-blob-address.ts";
import { useWords } from "../words/use-words.ts";
import style from "./pictures.module.css";

/** What would go along of pictures and PDFs, large enough to see what is on them. */
export function Pictures({ dilemma }: { readonly dilemma: Dilemma }) {
  const { send: words } = useWords();
  const { id, attachments } = dilemma;
  return (
    <Notice tone="news">
      <p>
        <strong>{words.pictures}.</strong> {words.picturesText}
      </p>
      <ul className={style.list}>
        {attachments.map((attachment) => (
          <li key={attachment.id} className={style.item}>
            {attachment.type === "application/pdf" ? (
              <p className={style.pdf}>
                <FileText aria-hidden size={18} /> {words.pdf}
              </p>
            ) : (
              <Picture dilemmaId={id} attachment={attachment} />
            )}
            <span className={style.name}>{attachment.name}</span>
          </li>
        ))}
      </ul>
      <p className={style.way}>
        <ButtonLink to={`/dilemma/${id}`}>{words.toAttachments}</ButtonLink>
      </p>
    </Notice>
  );
}

function Picture({ dilemmaId, attachment }: { readonly dilemmaId: string; readonly attachment: Attachment }) {
  const { send: words } = useWords();
  const asked = useBlobAddress(dilemmaId, attachment);
  switch (asked.state) {
    case "waiting":
      return <span className={style.waiting} />;
    case "refused":
      return <ImageOff aria-label={words.noPicture} />;
    case "here":
      return <img src={asked.value} alt={attachment.name} className={style.picture} />;
  }
}
