import { Printer } from "lucide-react";
import { useState } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import { choosableParts } from "../../core/circle/file/shared-dilemma.ts";
import { isWritten } from "../../core/circle/redact/is-written.ts";
import { type Leaving, seenText } from "../../core/circle/redact/share-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { ClosingFields } from "../parts/closing/closing-fields.tsx";
import { MakeFile } from "../parts/closing/make-file.tsx";
import { useMaking } from "../parts/closing/use-making.ts";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { LeavingSheet } from "./leaving-sheet.tsx";
import style from "./look.module.css";
import { RivalWarning } from "./rival-warning.tsx";
import { SecondLook } from "./second-look.tsx";
import type { LeavingNow } from "./use-leaving.ts";
import type { OpenRedaction } from "./use-redaction.ts";
import type { Warnings } from "./use-warnings.ts";

interface Props {
  readonly dilemma: Dilemma;
  readonly open: OpenRedaction;
  readonly now: LeavingNow;
  readonly leaving: Leaving;
  readonly circle: CircleView;
  readonly warnings: Warnings;
  /** The ids of those who get it. */
  readonly to: readonly string[];
}

/** The last step: every word that leaves, what can still tell, and the file. */
export function Look({ dilemma, open, now, leaving, circle, warnings, to }: Props) {
  const { send: words } = useWords();
  const { id } = dilemma;
  const seen = seenText(leaving);
  const making = useMaking(circle.name, seen);
  const [wasTried, setTried] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const isUnread = warnings.rivals !== null && !warnings.rivals.isAcknowledged;

  const obstacle = isWritten(dilemma) ? (isUnread ? words.rivals.needed : null) : words.unwritten;

  async function make() {
    setTried(true);
    if (obstacle !== null) return;
    const isSaved = await open.flush(); // What is kept must be what leaves; the head of the page says why it is not saved.
    setUnsaved(!isSaved);
    if (!isSaved) return;
    await making.make((closing) => api.sendDilemma({ id, redaction: now.redaction, seen, to: [...to], closing }));
  }

  return (
    <div className={style.room}>
      <div className={style.beside}>
        <section className={style.paper} aria-label={words.preview}>
          <LeavingSheet leaving={leaving} show={(text) => text} />
        </section>
        <div className={style.aside}>
          <SecondLook
            dilemma={dilemma}
            redaction={now.redaction}
            leaving={leaving}
            onDecide={({ standIns }) => open.write({ standIns })}
          />
          <Home leaving={leaving} />
        </div>
      </div>
      <div className={style.making}>
        {warnings.mustReport.length > 0 && (
          <Notice tone="trouble">
            <strong>{words.mustReport.title}.</strong> {words.mustReport.text}
          </Notice>
        )}
        <RivalWarning matter={warnings.rivals} />
        <ClosingFields making={making} circle={circle} />
        <MakeFile
          making={making}
          label={words.make}
          onMake={() => void make()}
          obstacle={wasTried ? (obstacle ?? (isUnsaved ? words.unsaved : null)) : null}
          meanings={leaving.attachments === null ? {} : words.ofAttachments}
          changedElsewhere={words.changedElsewhere}
          next={
            <>
              <p>{words.nextSend}</p>
              <p>{words.nextView}</p>
              <p>
                <ButtonLink to={`/circle/round/${id}`}>{words.toView}</ButtonLink>
              </p>
            </>
          }
        />
      </div>
    </div>
  );
}

function Home({ leaving }: { readonly leaving: Leaving }) {
  const { send: words } = useWords();
  const home = choosableParts.filter((part) => leaving[part] === null).map((part) => words.home[part]);
  return (
    <div className={style.home}>
      <p>{home.length === 0 ? words.staysHomeAlways : words.staysHome(home)}</p>
      <p>{words.besides}</p>
      <div>
        <Button weight="quiet" onPress={() => window.print()}>
          <Printer aria-hidden />
          {words.print}
        </Button>
      </div>
    </div>
  );
}
