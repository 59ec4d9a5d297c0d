import { Paperclip, X } from "lucide-react";
import { attachmentCap, attachmentTypes } from "../../../core/dilemma/attachment.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useDrop } from "../../parts/use-drop.ts";
import { useWords } from "../../words/use-words.ts";
import type { Record } from "../use-record.ts";
import style from "./attachments.module.css";
import { ComingFile } from "./coming-file.tsx";
import { useAdding } from "./use-adding.ts";
import { usePaste } from "./use-paste.ts";

/** The ways in for a file: the dialog, a drop, a paste. Says before what is taken, and afterwards what was not. */
export function AddFiles({ record }: { readonly record: Record }) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.attachments;
  const { coming, turnedAway, add, stop, dismiss } = useAdding(record);
  const addFiles = (files: readonly File[]) => add(files.map((file) => ({ file, name: file.name })));
  const isOver = useDrop(addFiles);
  usePaste((files) => add(files.map((file) => ({ file, name: words.pasted(new Date().toISOString()) }))));
  return (
    <>
      <p className={style.lead} id="attachments-lead">
        {words.lead(attachmentCap)}
      </p>
      <label className={isOver ? `${style.add} ${style.over}` : style.add}>
        <Paperclip aria-hidden className={style.icon} />
        <span className={style.addWords}>
          <span className={style.addLabel}>{words.add}</span>
          <span className={style.orDrop} aria-hidden>
            {isOver ? words.drop : words.orDrop}
          </span>
        </span>
        <input
          type="file"
          multiple
          accept={attachmentTypes.join()}
          aria-describedby="attachments-lead"
          className={style.input}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault(); // Not every browser opens its dialog on Enter, and none may open it twice.
            event.currentTarget.click();
          }}
          onChange={({ currentTarget }) => {
            addFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      </label>
      {coming !== null && <ComingFile coming={coming} onStop={stop} />}
      {turnedAway.map(({ id, name, why }) => (
        <Notice
          key={id}
          tone="trouble"
          action={
            <Button weight="quiet" aria-label={words.dismiss} onPress={() => dismiss(id)}>
              <X aria-hidden />
            </Button>
          }
        >
          {"file" in why
            ? words.notTaken(name, why.file, attachmentCap)
            : `${words.refused(name)} ${refusals[why.refusal]}`}
        </Notice>
      ))}
    </>
  );
}
