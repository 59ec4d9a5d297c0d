import { Download, FileInput, RotateCcw } from "lucide-react";
import { useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { Refusal } from "../../core/outcome.ts";
import { packCap } from "../../core/walk/lens-pack.ts";
import { nothingOwn } from "../../core/walk/own-lenses.ts";
import type { PackJudgement } from "../../core/walk/pack-judgement.ts";
import { api } from "../bridge.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { Button } from "../parts/button.tsx";
import { handOut } from "../parts/hand-out.ts";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";
import { Faults, Preview } from "./pack-preview.tsx";
import type { OpenLenses } from "./use-lenses.ts";

interface Props {
  readonly open: OpenLenses;
  readonly onSay: (what: string) => void;
}

/** A file that was looked at. Nothing of it is taken in yet. */
interface LookedAt {
  readonly text: string;
  readonly judged: PackJudgement;
}

/** Handing the lenses on, taking somebody's in, and going back to how they shipped. */
export function Pack({ open, onSay }: Props) {
  const { lenses: words, refusals } = useWords();
  const [looked, setLooked] = useState<LookedAt | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [news, setNews] = useState("");
  const place = useRef<HTMLElement>(null);

  function begin() {
    setLooked(null);
    setRefusal(null);
    setNews("");
    onSay("");
  }

  async function exportPack() {
    begin();
    if (!(await open.flush())) return; // The page says above why it is not saved.
    const pack = await api.exportLensPack({});
    if (!pack.ok) return setRefusal(pack.reason);
    handOut(pack.value.name, new Blob([pack.value.text], { type: "application/json" }));
    setNews(words.exported(pack.value.name));
  }

  function faulty(problem: string) {
    setLooked({ text: "", judged: { kind: "faulty", faults: [{ file: "", field: words.wholeFile, problem }] } });
  }

  async function look(files: FileList | null) {
    const file = files?.[0];
    if (file === undefined) return;
    begin();
    if (file.size > packCap) return faulty(words.tooLarge);
    if (!(await open.flush())) return;
    const text = await file.text().catch(() => null);
    if (text === null) return faulty(words.unreadable);
    const judged = await api.previewLensPack({ text });
    if (!judged.ok) return setRefusal(judged.reason);
    setLooked({ text, judged: judged.value });
  }

  async function takeIn(text: string) {
    if (!(await open.flush())) return;
    const taken = await api.importLensPack({ text });
    if (!taken.ok) return setRefusal(taken.reason);
    begin();
    open.takeIn(taken.value);
    setNews(words.takenIn);
  }

  const exporting = command({
    id: "export-pack",
    label: words.export,
    Icon: Download,
    group: "here",
    run: () => void exportPack(),
  });
  const importing = command({
    id: "import-pack",
    label: words.import,
    Icon: FileInput,
    group: "here",
    run: () => place.current?.querySelector<HTMLInputElement>("input[type=file]")?.click(),
  });
  const everything = command({
    id: "everything-as-it-was",
    label: words.everythingOf,
    short: words.everything,
    Icon: RotateCcw,
    group: "here",
    run() {
      begin();
      open.write(nothingOwn);
      setNews(words.everythingDone);
    },
  });
  useOffer([exporting, importing, everything]);

  return (
    <section ref={place} aria-label={words.pack} className={style.pack}>
      <h2 className={style.title}>{words.pack}</h2>
      <p className={style.lead}>{words.packLead}</p>
      <div className={style.buttons}>
        <CommandButton command={exporting} />
        <FileTrigger acceptedFileTypes={[".json", "application/json"]} onSelect={(files) => void look(files)}>
          <Button>
            <FileInput aria-hidden />
            {words.import}
          </Button>
        </FileTrigger>
        <CommandButton command={everything} weight="quiet" shows="label" />
      </div>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      {news !== "" && <Notice tone="news">{news}</Notice>}
      {looked?.judged.kind === "faulty" && <Faults faults={looked.judged.faults} />}
      {looked?.judged.kind === "fine" && (
        <Preview preview={looked.judged.preview} onTakeIn={() => void takeIn(looked.text)} onLeave={begin} />
      )}
    </section>
  );
}
