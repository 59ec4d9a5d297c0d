import { type ReactNode, useEffect, useRef } from "react";
import { nameOfBlock } from "../../room/words.ts";
import { isWriting } from "../parts/is-writing.ts";
import { useWords } from "../words/use-words.ts";
import { ClockFace } from "./clock-face.tsx";
import { caseTitleOf } from "./named-block.ts";
import { pagesNow, presentOf } from "./run-steps.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./trainer.module.css";

interface Props {
  readonly running: RunningRun;
  /** What can be done now. */
  readonly children: ReactNode;
}

/** Where the session stands: the present block, the time left, what can be done, and what comes next. */
export function PresentBlock({ running, children }: Props) {
  const { workshopRun: words } = useWords();
  const { session, run } = running;
  const { block, page } = presentOf(run);
  const pages = pagesNow(session, run);
  const about = caseTitleOf(block, session);
  const next = run.blocks[run.at + 1]?.block;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another block is heard, unless the keyboard is somewhere it is wanted.
  useEffect(() => {
    if (isWriting()) return;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [run.at]);
  return (
    <section className={style.present} aria-labelledby="run-present">
      <div>
        <p className={style.soft} role="status">
          {words.blockOf(run.at + 1, run.blocks.length)}
          {pages > 1 && ` · ${words.pageOf(Math.min(page, pages - 1) + 1, pages)}`}
        </p>
        <h1 id="run-present" ref={heading} tabIndex={-1} className={style.title}>
          {nameOfBlock(block)}
        </h1>
        {about !== null && <p className={style.about}>{words.aboutCase(about)}</p>}
      </div>
      <ClockFace run={run} />
      <p className={style.next}>
        {next === undefined
          ? words.nothingNext
          : words.next(nameOfBlock(next), next.minutes, caseTitleOf(next, session))}
      </p>
      {children}
    </section>
  );
}
