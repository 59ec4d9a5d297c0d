import { useState } from "react";
import type { Attachment } from "../../../core/dilemma/attachment.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import { AddFiles } from "./add-files.tsx";
import { AttachmentItem } from "./attachment-item.tsx";
import style from "./attachments.module.css";
import { OpenSheet } from "./open-sheet.tsx";
import { Removed } from "./removed.tsx";
import { useRemoving } from "./use-removing.ts";

/** The pictures and PDFs kept beside a dilemma: added and taken away while it is open, looked at always. */
export function Attachments({ record }: { readonly record: Record }) {
  const { dilemma } = useWords();
  const words = dilemma.attachments;
  const { id, attachments, decision } = record.dilemma;
  const [opening, setOpening] = useState<Attachment | null>(null);
  const removing = useRemoving(record);
  const canWrite = decision === null && !record.readOnly;
  return (
    <section className={style.attachments} aria-labelledby="attachments">
      <h2 id="attachments" className={canWrite ? style.heading : style.lockedHeading}>
        {words.title}
      </h2>
      {!canWrite && attachments.length === 0 && <p className={style.none}>{words.none}</p>}
      {attachments.length > 0 && (
        <ul className={style.list} aria-label={words.list}>
          {attachments.map((attachment) => (
            <AttachmentItem
              key={attachment.id}
              dilemmaId={id}
              attachment={attachment}
              onOpen={() => setOpening(attachment)}
              onRemove={canWrite ? () => void removing.remove(attachment) : null}
            />
          ))}
        </ul>
      )}
      {canWrite && (
        <>
          <Removed removing={removing} />
          <AddFiles record={record} />
        </>
      )}
      {opening !== null && <OpenSheet dilemmaId={id} attachment={opening} onClose={() => setOpening(null)} />}
    </section>
  );
}
