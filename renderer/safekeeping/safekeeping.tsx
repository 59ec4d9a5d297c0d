import type { BackupShelf } from "../../core/backup/backup-api.ts";
import { useAsk } from "../ask.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useTakeOver } from "../parts/use-take-over.ts";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { BringBackSheet } from "./bring-back-sheet.tsx";
import style from "./safekeeping.module.css";
import { Shelf } from "./shelf.tsx";
import { useSafekeeping } from "./use-safekeeping.ts";
import { WholeFile } from "./whole-file.tsx";
import { Working } from "./working.tsx";

/** What came of the last thing. It hears the keyboard, as the button that stopped it is gone. */
function Said({ tone, text }: { readonly tone: "news" | "trouble"; readonly text: string }) {
  const place = useTakeOver<HTMLDivElement>(true);
  return (
    <div ref={place} tabIndex={-1} className={style.said}>
      <Notice tone={tone}>{text}</Notice>
    </div>
  );
}

function Last({ backups }: Pick<BackupShelf, "backups">) {
  const { safekeeping: words } = useWords();
  const newest = backups[0];
  return <p>{newest === undefined ? words.none : words.last(newest.madeAt)}</p>;
}

/** Where backups are made, and brought back. */
export function Safekeeping() {
  const { safekeeping: words } = useWords();
  const shelf = useAsk("listBackups", {});
  const { stage, ...can } = useSafekeeping();
  const isBusy = stage.kind === "working" || stage.kind === "sending";
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="reading"
      beside={<ButtonLink to="/about">{words.about}</ButtonLink>}
    >
      <div className={style.result}>
        {stage.kind === "sending" && <p role="status">{words.sending}</p>}
        {stage.kind === "working" && <Working key={stage.job.id} job={stage.job} onEnd={can.end} />}
        {stage.kind === "said" && <Said tone={stage.tone} text={stage.text} />}
      </div>
      {stage.kind === "asking" && (
        <BringBackSheet preview={stage.preview} onYes={() => can.bringBack(stage.from)} onClose={can.leave} />
      )}
      <WhenHere asked={shelf}>
        {({ backups, place }) => (
          <>
            <div className={style.now}>
              <Last backups={backups} />
              <Button weight="main" isDisabled={isBusy} onPress={can.backUp}>
                {words.now}
              </Button>
            </div>
            <section className={style.section} aria-labelledby="safekeeping-list">
              <h2 id="safekeeping-list">{words.list}</h2>
              <p className={style.soft}>{words.listLead}</p>
              <Shelf backups={backups} isBusy={isBusy} onBringBack={can.look} />
              <p className={style.soft}>
                {words.place} <span className={style.place}>{place}</span>
              </p>
            </section>
          </>
        )}
      </WhenHere>
      <WholeFile isBusy={isBusy} onSave={can.save} onTakeIn={can.takeIn} />
    </Page>
  );
}
