import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { SaidNotice } from "../commands/said-notice.tsx";
import { useShortcuts } from "../commands/use-shortcuts.ts";
import { Mark } from "../parts/mark.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";

interface Props {
  /** Whether there is a list of workshops to go back to. */
  readonly hasList: boolean;
  readonly children: ReactNode;
}

/** What stands around the screens of a workshop when no casebook is open. */
export function PackFrame({ hasList, children }: Props) {
  const { shell, pack: words } = useWords();
  const [place] = useLocation();
  useShortcuts();
  return (
    <div className={style.window}>
      <header className={style.bar}>
        <div className={style.name}>
          <Mark />
          {shell.name}
        </div>
        <p className={style.only}>{hasList ? words.only : words.closed}</p>
        {hasList && (
          <nav aria-label={words.nav}>
            <Link href="/workshops" aria-current={place === "/workshops" ? "page" : undefined}>
              {words.all}
            </Link>
          </nav>
        )}
      </header>
      <main id="page" className={style.page}>
        {children}
      </main>
      <SaidNotice />
    </div>
  );
}
