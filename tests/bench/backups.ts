import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Job, JobState } from "../../core/backup/job.ts";
import { dilemmaFormat, newDilemma } from "../../core/dilemma/dilemma.ts";
import type { Outcome } from "../../core/outcome.ts";
import { checksumOf, envelopeCodec } from "../../store/documents/envelope.ts";
import { openParts } from "../../store/open-parts.ts";
import { runCasebook } from "../../store/running.ts";

const top = join(import.meta.dirname, "..", "..");
const at = "2026-11-20T10:00:00.000Z";
const words =
  "supplier baker price order wrong rolls staff told asked weeks invoice customer again paid late shop honest".split(
    " ",
  );

/** A text of so many words that is the same in every run and packs about as well as what people write. */
function textOf(seed: number, length: number): string {
  let state = seed + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  const word = () => `${words[next() % words.length]}${next() % 5 === 0 ? next() % 1000 : ""}`;
  return Array.from({ length }, word).join(" ");
}

async function writeDilemmas(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let place = 0; place < count; place += 1) {
    const id = `0b7f1f0e-2f0a-4c43-9d5a-${String(place).padStart(12, "0")}`;
    const content = {
      ...newDilemma(id, at, `Number ${place}`),
      happened: textOf(place, 350),
      asked: textOf(-place, 100),
    };
    const { name: format, version } = dilemmaFormat;
    const envelope = { format, version, revision: 1, savedAt: at, checksum: checksumOf(content), content };
    await writeFile(join(folder, `${id}.json`), envelopeCodec.encode(envelope));
  }
}

const work = await mkdtemp(join(tmpdir(), "casebook-bench-"));
const count = Number(process.argv[2] ?? 10_000);
await writeDilemmas(join(work, "shop", "dilemmas"), count);
const opening = await openParts({
  cases: join(top, "cases"),
  casebook: join(work, "shop"),
  settings: join(work, "settings"),
  search: join(top, "store", "finding", "finding-worker.ts"),
  sealing: join(top, "store", "circle", "sealing-worker.ts"),
});
if (!opening.ok) throw new Error(opening.fault.kind);
const file = join(work, "everything.zip");
const { api, close } = runCasebook({
  ...opening.parts,
  facts: { version: "bench", shell: "loopback", blockedRequests: () => 0 },
  handover: { placeFor: async () => ({ path: file, fetch: null }), choose: async () => null, pathOf: () => file },
  announce: () => undefined,
});

/** Follows a job to its end, and prints how long it took and the longest time in which nothing else could be done. */
async function timed(what: string, begun: Promise<Outcome<Job>>): Promise<JobState> {
  const started = performance.now();
  const { id } = doneOf(await begun);
  let [last, longest] = [performance.now(), 0];
  for (;;) {
    const { state } = doneOf(await api.readJob({ id }));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (state.kind === "running") {
      await wait(5);
      continue;
    }
    console.log(
      `${what}: ${((now - started) / 1000).toFixed(2)} s, longest pause ${longest.toFixed(0)} ms, ${state.kind}`,
    );
    return state;
  }
}

function doneOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

try {
  console.log(`${count} dilemmas`);
  const made = await timed("back up, read again", api.backUpNow({}));
  const backup = made.kind === "finished" && made.result.kind === "backed-up" ? made.result.backup : null;
  if (backup === null) throw new Error(JSON.stringify(made));
  console.log(`the zip: ${(backup.size / 1e6).toFixed(1)} MB`);
  const from = { kind: "kept", name: backup.name } as const;
  await timed("read through before it is brought back", api.previewBackup({ from }));
  await timed("save everything as one file, read again", api.saveEverything({}));
  await timed("bring back", api.bringBack({ from }));
} finally {
  await close();
  await rm(work, { recursive: true });
}
