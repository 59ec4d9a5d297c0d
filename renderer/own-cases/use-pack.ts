import { useState } from "react";
import { cleanLine } from "../../core/clean-text.ts";
import type { Fault } from "../../core/fault.ts";
import type { CasePackPreview, PackFile, PackTaken } from "../../core/library/case-pack.ts";
import { api } from "../bridge.ts";
import { today } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { readPackFiles } from "./read-pack-files.ts";

/** A pack that was looked at. Nothing of it is taken in yet. */
export interface LookedAt {
  readonly pack: string;
  readonly files: PackFile[];
  readonly preview: CasePackPreview;
  /** What could not even be read. */
  readonly unread: readonly Fault[];
  readonly leftOut: number;
}

/** How far the taking in of a pack has come, or what came of removing one. */
export type PackState =
  | { readonly kind: "none" }
  | { readonly kind: "looking" }
  | { readonly kind: "looked"; readonly at: LookedAt }
  | { readonly kind: "taken"; readonly taken: PackTaken }
  | { readonly kind: "taken-back" }
  | { readonly kind: "removed"; readonly pack: string; readonly ids: string[] }
  | { readonly kind: "back" }
  | { readonly kind: "trouble"; readonly why: string };

/** Takes a pack from files to cases, a step at a time, and removes one again. */
export function usePack() {
  const words = useWords();
  const { refusals } = words;
  const [state, setState] = useState<PackState>({ kind: "none" });

  async function look(given: readonly File[]): Promise<void> {
    if (given.length === 0) return;
    setState({ kind: "looking" });
    const read = await readPackFiles(given, words);
    if (!read.ok) return setState({ kind: "trouble", why: read.why });
    const pack = read.folder === "" ? words.ownCases.packFrom(today()) : read.folder;
    const files = [...read.files];
    const seen = await api.previewCasePack({ pack, files });
    if (!seen.ok) return setState({ kind: "trouble", why: refusals[seen.reason] });
    setState({
      kind: "looked",
      at: { pack, files, preview: seen.value, unread: read.faults, leftOut: read.leftOut },
    });
  }

  /** Looks again under another name: what is of this pack already depends on it. */
  async function rename(at: LookedAt, pack: string): Promise<void> {
    setState({ kind: "looked", at: { ...at, pack } });
    if (cleanLine(pack) === "") return;
    const seen = await api.previewCasePack({ pack: cleanLine(pack), files: at.files });
    if (!seen.ok) return;
    setState((now) =>
      now.kind === "looked" && now.at.pack === pack ? { kind: "looked", at: { ...now.at, preview: seen.value } } : now,
    );
  }

  async function takeIn({ pack, files }: LookedAt): Promise<void> {
    const taken = await api.takeInCasePack({ pack: cleanLine(pack), files });
    if (taken.ok) setState({ kind: "taken", taken: taken.value });
    else setState({ kind: "trouble", why: refusals[taken.reason] });
  }

  async function takeBack({ step }: PackTaken): Promise<void> {
    const back = await api.takeBackCasePack({ step });
    if (back.ok) setState({ kind: "taken-back" });
    else setState({ kind: "trouble", why: refusals[back.reason] });
  }

  async function remove(pack: string): Promise<void> {
    const removed = await api.removeCasePack({ pack });
    if (removed.ok) setState({ kind: "removed", pack, ids: removed.value.ids });
    else setState({ kind: "trouble", why: refusals[removed.reason] });
  }

  async function bringBack(ids: string[]): Promise<void> {
    const restored = await api.restoreCases({ ids });
    if (restored.ok) setState({ kind: "back" });
    else setState({ kind: "trouble", why: refusals[restored.reason] });
  }

  return { state, remove, bringBack, look, rename, takeIn, takeBack, leave: () => setState({ kind: "none" }) };
}
