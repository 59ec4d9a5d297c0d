import { useState } from "react";
import { assertNever } from "../../core/assert-never.ts";
import type { BackupSource } from "../../core/backup/backup-api.ts";
import type { BackupPreview, Job, JobResult, JobState } from "../../core/backup/job.ts";
import type { Outcome } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { exchange } from "../exchange.ts";
import { useWords } from "../words/use-words.ts";

/** What the page is at: nothing, a job, a question, or what came of the last thing. `from` is what the job reads. */
export type Stage =
  | { readonly kind: "still" }
  | { readonly kind: "sending" }
  | { readonly kind: "working"; readonly job: Job; readonly from: BackupSource | null }
  | { readonly kind: "asking"; readonly from: BackupSource; readonly preview: BackupPreview }
  | { readonly kind: "said"; readonly tone: "news" | "trouble"; readonly text: string };

/** Makes backups and brings them back, a step at a time. */
export function useSafekeeping() {
  const { safekeeping: words, refusals } = useWords();
  const [stage, setStage] = useState<Stage>({ kind: "still" });
  const say = (tone: "news" | "trouble", text: string) => setStage({ kind: "said", tone, text });

  async function begin(asked: Promise<Outcome<Job>>, from: BackupSource | null): Promise<void> {
    const begun = await asked;
    if (begun.ok) setStage({ kind: "working", job: begun.value, from });
    else say("trouble", refusals[begun.reason]);
  }

  function finished(result: JobResult, from: BackupSource | null): void {
    switch (result.kind) {
      case "backed-up":
        say(result.leftOut === 0 ? "news" : "trouble", words.made(result.backup.madeAt, result.leftOut));
        break;
      case "saved":
        if (result.fetch !== null) exchange?.fetchOut(result.fetch);
        say(result.leftOut === 0 ? "news" : "trouble", words.saved(result.name, result.size, result.leftOut));
        break;
      case "looked":
        setStage(from === null ? { kind: "still" } : { kind: "asking", from, preview: result.preview });
        break;
      case "brought-back":
        say("news", words.broughtBack(result.before.madeAt));
        break;
      default:
        assertNever(result);
    }
  }

  function end(state: JobState): void {
    if (stage.kind !== "working") return;
    if (state.kind === "finished") finished(state.result, stage.from);
    if (state.kind === "failed") say("trouble", words.faults[state.fault]);
    if (state.kind === "cancelled") say("news", words.cancelled);
  }

  const look = (from: BackupSource) => begin(api.previewBackup({ from }), from);

  /** Takes a file in that the page was given, or asks the shell for one. */
  async function takeIn(file: File | null): Promise<void> {
    setStage({ kind: "sending" });
    const chosen = file === null ? await api.chooseBackup({}) : null;
    if (chosen?.ok === false) return say("trouble", refusals[chosen.reason]);
    const id = file === null ? (chosen?.value.id ?? null) : ((await exchange?.handIn(file)) ?? null);
    if (id !== null) return look({ kind: "file", id });
    if (file === null) return setStage({ kind: "still" });
    say("trouble", words.notTaken);
  }

  return {
    stage,
    backUp: () => void begin(api.backUpNow({}), null),
    save: () => void begin(api.saveEverything({}), null),
    look: (name: string) => void look({ kind: "kept", name }),
    takeIn: (file: File | null) => void takeIn(file),
    bringBack: (from: BackupSource) => void begin(api.bringBack({ from }), from),
    leave: () => setStage({ kind: "still" }),
    end,
  };
}
