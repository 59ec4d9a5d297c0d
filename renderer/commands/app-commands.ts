import { Keyboard, PenLine, Printer, Search, Sparkles, SunMoon } from "lucide-react";
import type { Outcome } from "../../core/outcome.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../bridge.ts";
import type { Words } from "../words/english.ts";
import { type Command, command } from "./command.ts";
import { bin, places } from "./places.ts";
import { say } from "./said.ts";

/** What the commands of the app reach for. */
export interface Reach {
  readonly words: Words;
  /** Null while it is not known whether the sample is there. */
  readonly hasSample: boolean | null;
  readonly theme: Settings["theme"] | null;
  go(to: string): void;
  find(): void;
  showShortcuts(): void;
}

const themes = ["system", "light", "dark"] as const;

/** Carries something out and says what came of it. */
async function andSay(asked: Promise<Outcome<unknown>>, done: string, { refusals }: Words): Promise<void> {
  const outcome = await asked;
  if (outcome.ok) say({ tone: "news", text: done });
  else say({ tone: "trouble", text: refusals[outcome.reason] });
}

function sampleCommands({ words, hasSample }: Reach): Command[] {
  const { about } = words;
  if (hasSample === null) return [];
  const [label, run] = hasSample
    ? [about.removeSample, () => void andSay(api.removeSample({}), about.sampleRemoved, words)]
    : [about.addSample, () => void andSay(api.addSample({}), about.sampleAdded, words)];
  return [command({ id: "sample", label, Icon: Sparkles, group: "anywhere", run })];
}

function themeCommands({ words, theme: present }: Reach): Command[] {
  const { about, commands } = words;
  return themes
    .filter((theme) => theme !== present)
    .map((theme) =>
      command({
        id: `theme-${theme}`,
        label: commands.theme(about.themes[theme]),
        Icon: SunMoon,
        group: "anywhere",
        run: () => void andSay(api.changeSettings({ theme }), commands.themeChanged(about.themes[theme]), words),
      }),
    );
}

/** What can be done from anywhere, and the places one can go to. */
export function appCommands(reach: Reach): Command[] {
  const { words, go, find, showShortcuts } = reach;
  const { shell, commands, journal } = words;
  const placeCommands = places.map(({ to, key, Icon }) =>
    command({ id: key, label: shell[key], Icon, group: "places", run: () => go(to) }),
  );
  return [
    command({
      id: "new",
      label: shell.newDilemma,
      Icon: PenLine,
      group: "anywhere",
      keys: ["Alt+N"],
      run: () => go(`/new/${Date.now()}`), // Each time an empty sheet.
    }),
    command({ id: "find", label: shell.find, Icon: Search, group: "anywhere", keys: ["Mod+K"], run: find }),
    command({
      id: "print",
      label: commands.print,
      Icon: Printer,
      group: "anywhere",
      keys: ["Mod+P"],
      run: () => window.print(),
    }),
    command({
      id: "shortcuts",
      label: commands.shortcuts,
      Icon: Keyboard,
      group: "anywhere",
      keys: ["?", "Mod+/"],
      heard: "outside-fields",
      run: showShortcuts,
    }),
    ...themeCommands(reach),
    ...sampleCommands(reach),
    ...placeCommands,
    command({ id: bin.key, label: journal.bin, Icon: bin.Icon, group: "places", run: () => go(bin.to) }),
  ];
}
