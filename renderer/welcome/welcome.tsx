import { useEffect, useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { Mark } from "../parts/mark.tsx";
import { useWords } from "../words/use-words.ts";
import { FirstWords } from "./first-words.tsx";
import { type Beginning, WaysToBegin } from "./ways-to-begin.tsx";
import style from "./welcome.module.css";

/** The first run, before anything else: what this is, where it lives, and how to begin. */
export function Welcome() {
  const { welcome } = useWords();
  const about = useAsk("readAbout", {});
  const [busy, setBusy] = useState<Beginning | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    document.title = welcome.title;
  }, [welcome]);

  async function begin(how: Beginning) {
    if (busy !== null) return;
    setBusy(how);
    setRefusal(null);
    const added = how === "sample" ? await api.addSample({}) : null;
    const settled = added?.ok === false ? added : await api.changeSettings({ welcomed: true, guardSeen: true });
    if (settled.ok) return;
    setRefusal(settled.reason);
    setBusy(null);
  }

  // While the sample is being added, it is there before the answer is: the ways to begin stay as they were chosen from.
  const hasSample = busy !== "sample" && about.state === "here" && about.value.hasSample;

  return (
    <main className={style.page}>
      <header className={style.cover}>
        <Mark />
        <h1 className={style.title}>{welcome.title}</h1>
        <p className={style.subtitle}>{welcome.subtitle}</p>
      </header>
      <FirstWords place={about.state === "here" ? about.value.place : null} />
      {about.state !== "waiting" && (
        <WaysToBegin hasSample={hasSample} busy={busy} refusal={refusal} onBegin={(how) => void begin(how)} />
      )}
    </main>
  );
}
