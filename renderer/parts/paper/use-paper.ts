import { useState } from "react";
import { type Paper, usualPaper } from "../../../core/paper.ts";
import { hold, useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";

/** What is printed on, and how another paper is chosen. It is remembered; where it cannot be, it holds for as long as the screen is open. */
export function usePaper(): readonly [Paper, (paper: Paper) => void] {
  const settings = useAsk("readSettings", {});
  const [chosen, setChosen] = useState<Paper | null>(null);
  const kept = settings.state === "here" ? settings.value.paper : null;
  async function choose(paper: Paper) {
    setChosen(paper);
    const changed = await api.changeSettings({ paper });
    if (changed.ok) hold("readSettings", {}, changed.value);
  }
  return [chosen ?? kept ?? usualPaper(navigator.languages), (paper) => void choose(paper)];
}
