import {
  ArrowLeft,
  ArrowRight,
  FileInput,
  Keyboard,
  type LucideIcon,
  PenLine,
  Printer,
  ScrollText,
  Search,
  Sparkles,
  SunMoon,
} from "lucide-react";
import { appCommands as listedCommands } from "../../core/app-commands.ts";
import type { AppCommandId } from "../../core/app-labels.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../bridge.ts";
import type { Words } from "../words/english.ts";
import { type Command, command } from "./command.ts";
import { bin, type PlaceKey, places, safekeeping } from "./places.ts";
import { say } from "./said.ts";
import { whenThere } from "./when-there.ts";

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

/** Presses the button that asks for a file, or goes there: a browser asks for files only while it hears a hand. */
function chooseFile(button: HTMLElement): void {
  button.focus();
  if (navigator.userActivation.isActive) button.click();
}

/** What each command of the whole app looks like and does. */
function doings({ go, find, showShortcuts }: Reach): Record<AppCommandId, Pick<Command, "Icon" | "group" | "run">> {
  const anywhere = (Icon: LucideIcon, run: () => void) => ({ Icon, group: "anywhere", run }) as const;
  const place = (to: string, Icon: LucideIcon) => ({ Icon, group: "places", run: () => go(to) }) as const;
  const toPlaces = Object.fromEntries([...places, bin, safekeeping].map(({ key, to, Icon }) => [key, place(to, Icon)]));
  return {
    ...(toPlaces as Record<PlaceKey, ReturnType<typeof place>>),
    new: anywhere(PenLine, () => go(`/new/${Date.now()}`)), // Each time an empty sheet.
    openFile: anywhere(FileInput, () => {
      go("/circle");
      whenThere("[data-opens=case-file]", chooseFile);
    }),
    find: anywhere(Search, find),
    print: anywhere(Printer, () => window.print()),
    back: anywhere(ArrowLeft, () => window.history.back()),
    forward: anywhere(ArrowRight, () => window.history.forward()),
    shortcuts: anywhere(Keyboard, showShortcuts),
  };
}

/** What can be done from anywhere, and the places one can go to. */
export function appCommands(reach: Reach): Command[] {
  const does = doings(reach);
  const adopt = command({
    id: "adopt",
    label: reach.words.code.adoptCommand,
    Icon: ScrollText,
    group: "anywhere",
    run: () => reach.go("/code/new"),
  });
  const listed = listedCommands.map((one) => command({ ...one, ...does[one.id], label: reach.words.shell[one.id] }));
  return [...listed, adopt, ...themeCommands(reach), ...sampleCommands(reach)];
}
