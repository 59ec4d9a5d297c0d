import { type ReactNode, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { AppCommandId } from "../../core/app-labels.ts";
import { useAsk } from "../ask.ts";
import { bridge } from "../bridge.ts";
import { appCommands } from "../commands/app-commands.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Keys } from "../commands/keys.tsx";
import { useOffer } from "../commands/offers.ts";
import { isHere, places } from "../commands/places.ts";
import { SaidNotice } from "../commands/said-notice.tsx";
import { ShortcutsSheet } from "../commands/shortcuts-sheet.tsx";
import { useShortcuts } from "../commands/use-shortcuts.ts";
import { FindDialog } from "../find/find-dialog.tsx";
import { useArrived } from "../parts/arrived.ts";
import { Mark } from "../parts/mark.tsx";
import { useSteady } from "../parts/use-steady.ts";
import { useWords } from "../words/use-words.ts";
import style from "./frame.module.css";

type Overlay = "none" | "find" | "shortcuts";

/** Runs what is chosen in the menu of the desktop shell. A browser has no menu of ours. */
function useMenu(run: (id: AppCommandId) => void): void {
  const heard = useSteady(run);
  useEffect(() => bridge.hearCommand?.(heard), [heard]);
}

/** Goes to the circle when the system opens a case file, as the command that opens one does. */
function useArrivals(goThere: () => void): void {
  const arrived = useArrived();
  const go = useSteady(goThere);
  useEffect(() => {
    if (arrived.length > 0) go();
  }, [arrived, go]);
}

/** What can be done from anywhere, offered as long as the window is open. */
function useAppCommands(show: (overlay: Overlay) => void) {
  const words = useWords();
  const [place, go] = useLocation();
  const about = useAsk("readAbout", {});
  const settings = useAsk("readSettings", {});
  const offered = appCommands({
    words,
    go,
    hasSample: about.state === "here" ? about.value.hasSample : null,
    theme: settings.state === "here" ? settings.value.theme : null,
    find: () => show("find"),
    showShortcuts: () => show("shortcuts"),
  });
  useOffer(offered);
  useMenu((id) => {
    show("none");
    const chosen = offered.find((command) => command.id === id);
    if (chosen?.group === "places") (document.activeElement as HTMLElement | null)?.blur(); // The new page is heard first.
    chosen?.run();
  });
  useArrivals(() => {
    show("none");
    if (place === "/circle") return;
    (document.activeElement as HTMLElement | null)?.blur(); // The new page is heard first.
    go("/circle");
  });
  return offered;
}

/** What stands around every screen: where one is, where one can go, and a way to find and do things from anywhere. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords();
  const [location] = useLocation();
  const [overlay, setOverlay] = useState<Overlay>("none");
  const offered = useAppCommands(setOverlay);
  useShortcuts();
  return (
    <div className={style.frame}>
      <button
        type="button"
        className={style.skip}
        onClick={() => document.getElementById("page")?.querySelector("h1")?.focus()}
      >
        {shell.skip}
      </button>
      <header className={style.side}>
        <div className={style.name}>
          <Mark />
          {shell.name}
        </div>
        {offered
          .filter(({ id }) => id === "new" || id === "find")
          .map((command) => (
            <CommandButton
              key={command.id}
              command={command}
              weight={command.id === "new" ? "main" : "plain"}
              shows={command.id === "new" ? "both" : "icon-when-narrow"}
            >
              {command.id === "find" && command.keys[0] !== undefined && (
                <span className={style.key} aria-hidden>
                  <Keys shortcut={command.keys[0]} />
                </span>
              )}
            </CommandButton>
          ))}
        <nav aria-label={shell.nav} className={style.nav}>
          {places.map(({ to, key, Icon }) => (
            <Link key={to} href={to} className={style.place} aria-current={isHere(location, to) ? "page" : undefined}>
              <Icon aria-hidden />
              {shell[key]}
            </Link>
          ))}
        </nav>
      </header>
      <main id="page" className={style.page}>
        {children}
      </main>
      <SaidNotice />
      <FindDialog isOpen={overlay === "find"} onOpenChange={(isOpen) => setOverlay(isOpen ? "find" : "none")} />
      <ShortcutsSheet isOpen={overlay === "shortcuts"} onClose={() => setOverlay("none")} />
    </div>
  );
}
