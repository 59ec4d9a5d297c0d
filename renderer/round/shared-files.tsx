import { FileText, ImageOff } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { SharedAttachment } from "../../core/circle/file/shared-dilemma.ts";
import { typeOf } from "../../core/dilemma/attachment.ts";
import { blobOf } from "../parts/blob-of.ts";
import { Button } from "../parts/button.tsx";
import { handOut } from "../parts/hand-out.ts";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./shared-files.module.css";

/** Whether the first bytes are those of what a file says it is: what it calls itself is not believed. */
function isWhatItSays({ bytes, type }: SharedAttachment): boolean {
  return typeOf(Uint8Array.from(atob(bytes.slice(0, 24)), (unit) => unit.charCodeAt(0))) === type;
}

/** Pictures and PDFs that came with a dilemma. A picture is shown, a PDF only handed over, after a question. */
export function SharedFiles({ files }: { readonly files: readonly SharedAttachment[] }) {
  return (
    <ul className={style.files}>
      {files.map((file) => (
        <li key={file.id} className={style.file}>
          <SharedFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function SharedFile({ file }: { readonly file: SharedAttachment }) {
  const { round } = useWords();
  const words = round.dilemma;
  if (!isWhatItSays(file))
    return (
      <p className={style.turned}>
        <ImageOff aria-hidden size={20} />
        <span>
          {file.name}. {words.notWhatItSays}
        </span>
      </p>
    );
  return file.type === "application/pdf" ? <Pdf file={file} /> : <Picture file={file} />;
}

function Picture({ file }: { readonly file: SharedAttachment }) {
  const { round } = useWords();
  const words = round.dilemma;
  const [isLarge, setLarge] = useState(false);
  const blob = useMemo(() => blobOf(file.bytes, file.type), [file]);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (address === null) return null;
  return (
    <>
      <button
        type="button"
        className={style.opener}
        aria-label={words.openPicture(file.name)}
        onClick={() => setLarge(true)}
      >
        <img src={address} alt="" className={style.picture} />
      </button>
      <p className={style.name}>{file.name}</p>
      <Sheet title={file.name} isOpen={isLarge} onClose={() => setLarge(false)} close={words.close} width="wide">
        <img src={address} alt={file.name} className={style.large} />
      </Sheet>
    </>
  );
}

function Pdf({ file }: { readonly file: SharedAttachment }) {
  const { round } = useWords();
  const words = round.dilemma;
  const [isAsked, setAsked] = useState(false);
  function save() {
    const name = file.name.toLowerCase().endsWith(".pdf") ? file.name : `${file.name}.pdf`;
    handOut(name, blobOf(file.bytes, file.type));
    setAsked(false);
  }
  return (
    <>
      <p className={style.name}>
        <FileText aria-hidden size={20} /> {file.name}
      </p>
      <div>
        <Button aria-label={words.savePdf(file.name)} onPress={() => setAsked(true)}>
          {words.savePdfNow}
        </Button>
      </div>
      <Sheet title={words.askPdf} isOpen={isAsked} onClose={() => setAsked(false)} close={words.close}>
        <p className={style.name}>{file.name}</p>
        <p>{words.askPdfText}</p>
        <div className={style.buttons}>
          <Button weight="main" autoFocus onPress={save}>
            {words.savePdfNow}
          </Button>
          <Button onPress={() => setAsked(false)}>{words.cancel}</Button>
        </div>
      </Sheet>
    </>
  );
}
