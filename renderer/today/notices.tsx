import { useState } from "react";
import type { Notice as NoticeOf } from "../../core/casebook.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./notices.module.css";

/** How many stand open at first: a folder full of faults must not hide the rest of the day. */
const atFirst = 3;

/** The kinds that cost the owner something. */
const troubles: ReadonlySet<NoticeOf["kind"]> = new Set([
  "damaged-set-aside",
  "damaged-left",
  "read-only",
  "not-backed-up",
]);

/** What a backup helps with. */
const inSafekeeping: ReadonlySet<NoticeOf["kind"]> = new Set([
  "damaged-set-aside",
  "damaged-left",
  "not-backed-up",
  "change-over-finished",
]);

/** What the owner should know about files that could not be read as usual. Nothing when all is well. */
export function Notices({ notices }: { readonly notices: readonly NoticeOf[] }) {
  const { today } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (notices.length === 0) return null;
  const shown = isOpen ? notices : notices.slice(0, atFirst);
  return (
    <section className={style.notices} aria-label={today.notices}>
      {shown.map((notice) => {
        const { title, text } = today.notice(notice);
        return (
          <Notice
            key={`${notice.kind} ${notice.name}`}
            tone={troubles.has(notice.kind) ? "trouble" : "news"}
            action={
              inSafekeeping.has(notice.kind) ? (
                <ButtonLink to="/safekeeping">{today.toSafekeeping}</ButtonLink>
              ) : undefined
            }
          >
            <h2 className={style.title}>{title}</h2>
            <p className={style.text}>{text}</p>
          </Notice>
        );
      })}
      {shown.length < notices.length && (
        <Button weight="quiet" onPress={() => setOpen(true)}>
          {today.moreNotices(notices.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
