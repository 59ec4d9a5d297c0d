import { FileInput, Save } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { exchange } from "../exchange.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./safekeeping.module.css";

interface Props {
  readonly isBusy: boolean;
  readonly onSave: () => void;
  /** A file the page was given; null where the shell asks for one. */
  readonly onTakeIn: (file: File | null) => void;
}

/** Everything as one file, out and back in. */
export function WholeFile({ isBusy, onSave, onTakeIn }: Props) {
  const { safekeeping: words } = useWords();
  const content = (
    <>
      <FileInput aria-hidden />
      {words.fromFile}
    </>
  );
  return (
    <section className={style.section} aria-labelledby="safekeeping-file">
      <h2 id="safekeeping-file">{words.file}</h2>
      <p>{words.fileLead}</p>
      <div className={style.buttons}>
        <Button isDisabled={isBusy} onPress={onSave}>
          <Save aria-hidden />
          {words.save}
        </Button>
        {exchange === null ? (
          <Button isDisabled={isBusy} onPress={() => onTakeIn(null)}>
            {content}
          </Button>
        ) : (
          <FileTrigger
            acceptedFileTypes={[".zip", "application/zip"]}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) onTakeIn(file);
            }}
          >
            <Button isDisabled={isBusy}>{content}</Button>
          </FileTrigger>
        )}
      </div>
    </section>
  );
}
