import { useRef, useState } from "react";
import type { ArrivedFile } from "../../core/circle/file/arrived-file.ts";
import { arrivingCap } from "../../core/circle/file/case-file.ts";
import type { CaseFileFault } from "../../core/circle/file/case-file-fault.ts";
import type { CaseFileTaken, Opening } from "../../core/circle/file/opening.ts";
import { cleanLine } from "../../core/clean-text.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { readFile } from "../parts/read-file.ts";
import { fileOf, type GivenFile } from "./given-file.ts";

/** A file that was read, and the passphrase it was opened with. Neither leaves this window but to be looked at. */
interface Read {
  readonly name: string;
  readonly bytes: string;
  readonly passphrase: string | null;
}

export type OpenFile = Extract<Opening, { state: "open" }>;

/** How far a case file has come. */
export type Looking =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "locked"; readonly file: Read; readonly wasWrong: boolean }
  | { readonly kind: "unlocking"; readonly file: Read }
  | { readonly kind: "refused"; readonly name: string; readonly fault: CaseFileFault; readonly detail: string }
  | { readonly kind: "unreadable"; readonly name: string }
  | { readonly kind: "open"; readonly file: Read; readonly opening: OpenFile; readonly refusal: Refusal | null }
  | { readonly kind: "taking"; readonly file: Read; readonly opening: OpenFile }
  | { readonly kind: "taken"; readonly taken: CaseFileTaken; readonly opening: OpenFile }
  | { readonly kind: "taking-back" }
  | { readonly kind: "taken-back" }
  | { readonly kind: "trouble"; readonly why: Refusal };

/** Whether nothing more is asked about this file. */
export function isOver({ kind }: Looking): boolean {
  return ["none", "refused", "unreadable", "taken", "taken-back", "trouble"].includes(kind);
}

/** Takes case files from what was chosen or dropped to what came in, one after the other, a step at a time. */
export function useCaseFile() {
  const [looking, setLooking] = useState<Looking>({ kind: "none" });
  const [waiting, setWaiting] = useState<readonly GivenFile[]>([]);
  /** What is looked at now, as it was given. */
  const current = useRef<GivenFile | null>(null);
  /** Counts the files that were begun: what is answered of an earlier one is of no interest. */
  const begun = useRef(0);

  async function begin(given: GivenFile): Promise<void> {
    begun.current += 1;
    current.current = given;
    const number = begun.current;
    const name = cleanLine(given.name);
    const file = fileOf(given);
    if (file === "unreadable") return setLooking({ kind: "unreadable", name });
    if (file === "too-large" || file.size > arrivingCap)
      return setLooking({ kind: "refused", name, fault: "too-large", detail: "" });
    setLooking({ kind: "reading" });
    const bytes = await readFile(file, new AbortController().signal, () => undefined);
    if (number !== begun.current) return;
    if (bytes === null) return setLooking({ kind: "unreadable", name });
    await look({ name, bytes, passphrase: null }, number);
  }

  async function look(file: Read, number: number): Promise<void> {
    const { bytes, passphrase } = file;
    const opened = await api.openCaseFile({ bytes, passphrase });
    if (number !== begun.current) return;
    if (!opened.ok) return setLooking({ kind: "trouble", why: opened.reason });
    const { value } = opened;
    if (value.state === "locked") return setLooking({ kind: "locked", file, wasWrong: false });
    if (value.state === "open") return setLooking({ kind: "open", file, opening: value, refusal: null });
    const { fault, detail } = value;
    if (fault === "wrong-passphrase") return setLooking({ kind: "locked", file, wasWrong: true });
    setLooking({ kind: "refused", name: file.name, fault, detail });
  }

  function give(files: readonly GivenFile[]): void {
    const [first, ...rest] = files;
    if (first === undefined) return;
    setWaiting(rest);
    void begin(first);
  }

  /** Looks at files that came unasked. What they take the place of waits, so that nothing goes unseen. */
  function receive(files: readonly ArrivedFile[]): void {
    if (files.length === 0) return;
    const unseen = current.current === null || isOver(looking) ? [] : [current.current];
    give([...files, ...unseen, ...waiting]);
  }

  function unlock(file: Read, passphrase: string): void {
    setLooking({ kind: "unlocking", file });
    void look({ ...file, passphrase }, begun.current);
  }

  async function takeIn(file: Read, opening: OpenFile): Promise<void> {
    setLooking({ kind: "taking", file, opening });
    const taken = await api.takeInCaseFile({ opening: opening.id });
    if (taken.ok) setLooking({ kind: "taken", taken: taken.value, opening });
    else setLooking({ kind: "open", file, opening, refusal: taken.reason });
  }

  async function takeBack({ step }: CaseFileTaken): Promise<void> {
    setLooking({ kind: "taking-back" });
    const back = await api.takeBackCaseFile({ step });
    setLooking(back.ok ? { kind: "taken-back" } : { kind: "trouble", why: back.reason });
  }

  function leave(): void {
    begun.current += 1;
    current.current = null;
    setLooking({ kind: "none" });
  }

  return {
    looking,
    /** How many files that were given with this one have not been looked at yet. */
    waiting: waiting.length,
    give,
    receive,
    next: () => give(waiting),
    unlock,
    /** Looks once more, after somebody was added to the circle. */
    lookAgain: (file: Read) => void look(file, begun.current),
    takeIn,
    takeBack,
    leave,
  };
}
