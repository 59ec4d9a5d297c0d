import { BookOpen, Info, Library, PenLine, Search, Sun } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { FindDialog } from "../find/find-dialog.tsx";
import { Button } from "../parts/button.tsx";
import { Mark } from "../parts/mark.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./frame.module.css";

const places = [
  { to: "/", key: "today", Icon: Sun },
  { to: "/journal", key: "journal", Icon: BookOpen },
  { to: "/library", key: "library", Icon: Library },
  { to: "/about", key: "about", Icon: Info },
] as const;

function isHere(location: string, to: string): boolean {
  if (to === "/") return location === "/";
  if (to === "/journal" && (location.startsWith("/dilemma") || location === "/bin")) return true;
  if (to === "/library" && location.startsWith("/case")) return true;
  return location.startsWith(to);
}

/** What stands around every screen: where one is, where one can go, and a way to find things from anywhere. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords();
  const [location, navigate] = useLocation();
  const [isFinding, setFinding] = useState(false);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setFinding(true);
    }
    // Caught on the way down: a field may keep a key from bubbling up.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
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
        <Button weight="main" onPress={() => navigate(`/new/${Date.now()}`)}>
          <PenLine aria-hidden />
          {shell.newDilemma}
        </Button>
        <Button weight="plain" onPress={() => setFinding(true)}>
          <Search aria-hidden />
          {shell.find}
          <kbd className={style.key}>{shell.findKey}</kbd>
        </Button>
        <nav aria-label={shell.nav} className={style.nav}>
          {places.map(({ to, key, Icon }) => (
            <Link key={to} href={to} className={style.place} aria-current={isHere(location, to) ? "page" : undefined}>
              <Icon aria-hidden size={18} />
              {shell[key]}
            </Link>
          ))}
        </nav>
      </header>
      <main id="page" className={style.page}>
        {children}
      </main>
      <FindDialog isOpen={isFinding} onOpenChange={setFinding} />
    </div>
  );
}
