import type { ReactNode } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { Locked } from "./locked.tsx";
import { Preview } from "./preview.tsx";
import { Taken } from "./taken.tsx";
import { isOver, type useCaseFile } from "./use-case-file.ts";

interface Props {
  readonly open: ReturnType<typeof useCaseFile>;
  readonly circle: CircleView | null;
}

/** What came of the file that was opened last, and the way to the next where several were given. */
export function Looked({ open, circle }: Props) {
  const { circle: words } = useWords();
  const { looking, waiting, next } = open;
  return (
    <>
      <OneFile open={open} circle={circle} />
      {waiting > 0 && isOver(looking) && (
        <div className={style.buttons}>
          <Button takesOver onPress={next}>
            {words.next}
          </Button>
          <span className={style.soft}>{words.waiting(waiting)}</span>
        </div>
      )}
    </>
  );
}

function OneFile({ open, circle }: Props) {
  const { circle: words, caseFileFaults, refusals } = useWords();
  const { looking } = open;
  switch (looking.kind) {
    case "none":
      return null;
    case "reading":
      return <p role="status">{words.reading}</p>;
    case "locked":
    case "unlocking":
      return (
        <Locked
          key={looking.file.name}
          name={looking.file.name}
          isUnlocking={looking.kind === "unlocking"}
          wasWrong={looking.kind === "locked" && looking.wasWrong}
          onUnlock={(passphrase) => open.unlock(looking.file, passphrase)}
          onLeave={open.leave}
        />
      );
    case "refused":
      return (
        <Put open={open}>
          <strong>{words.notTaken(looking.name)}.</strong> {caseFileFaults[looking.fault]}
          {looking.detail !== "" && <span className={style.detail}>{words.detail(looking.detail)}</span>}
        </Put>
      );
    case "unreadable":
      return <Put open={open}>{words.unreadable(looking.name)}</Put>;
    case "trouble":
      return <Put open={open}>{refusals[looking.why]}</Put>;
    case "open":
    case "taking":
      return (
        <Preview
          key={looking.opening.id}
          opening={looking.opening}
          peers={circle?.peers ?? []}
          isTaking={looking.kind === "taking"}
          refusal={looking.kind === "open" ? looking.refusal : null}
          onTakeIn={() => void open.takeIn(looking.file, looking.opening)}
          onLeave={open.leave}
          onAdded={() => looking.kind === "open" && open.lookAgain(looking.file)}
        />
      );
    case "taken":
      return (
        <Taken taken={looking.taken} opening={looking.opening} onTakeBack={() => void open.takeBack(looking.taken)} />
      );
    case "taking-back":
      return <p role="status">{words.takingBack}</p>;
    case "taken-back":
      return <Notice tone="news">{words.takenBack}</Notice>;
  }
}

function Put({ open, children }: { readonly open: Props["open"]; readonly children: ReactNode }) {
  const { circle: words } = useWords();
  return (
    <Notice tone="trouble" action={<Button onPress={open.leave}>{words.dismiss}</Button>}>
      {children}
    </Notice>
  );
}
