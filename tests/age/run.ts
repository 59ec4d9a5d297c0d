import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeCaseFile } from "../../core/circle/file/case-file.ts";
import { judgeLock } from "../../core/circle/file/judge-lock.ts";
import { readBytes } from "../../store/circle/read-bytes.ts";
import { Sealer } from "../../store/circle/sealer.ts";
import { anyCaseFile } from "../core/circle/any-case-file.ts";

/** What it ends with when there is no `age`, or no Python to sit at its terminal: nothing was tested. */
const notHere = 3;

const passphrase = "zwölf stille Brücken";
const terminal = join(import.meta.dirname, "at-terminal.py");

function isHere(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/** Runs age, which asks for its passphrase at a terminal and nowhere else. Throws when it fails. */
function age(...given: string[]): void {
  const { status, stdout, stderr } = spawnSync("python3", [terminal, passphrase, "age", ...given], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`age ${given.join(" ")} ended with ${status}: ${stdout}${stderr}`);
}

function say(what: string, isSo: boolean): void {
  console.log(`${isSo ? "yes" : "NO "}  ${what}`);
  if (!isSo) process.exitCode = 1;
}

async function exchange(folder: string, sealer: Sealer): Promise<void> {
  const at = (name: string) => join(folder, name);
  const plain = Buffer.from(writeCaseFile(fc.sample(anyCaseFile, { seed: 6, numRuns: 1 })[0] as never));
  await writeFile(at("plain.casefile"), plain);

  await writeFile(at("ours.casefile"), await sealer.lock(plain, passphrase));
  age("-d", "-o", at("ours.txt"), at("ours.casefile"));
  say("age -d opens a case file that Casebook locked", plain.equals(await readFile(at("ours.txt"))));

  for (const [name, options, words] of [
    ["theirs.age", [], "a file that age -p made"],
    ["armoured.age", ["-a"], "a file that age -p -a made, in armour"],
  ] as const) {
    age("-p", ...options, "-o", at(name), at("plain.casefile"));
    const bytes = await readFile(at(name));
    const opened = await sealer.unlock(bytes, passphrase);
    say(`Casebook opens ${words}`, typeof opened !== "string" && plain.equals(opened));
    const read = await readBytes(bytes, passphrase, sealer);
    say("and reads every item in it", read !== "locked" && read.ok && read.items.every(({ ok }) => ok));
    say("and does not open it with another passphrase", (await sealer.unlock(bytes, "zwölf")) === "wrong-passphrase");
  }

  spawnSync("age-keygen", ["-o", at("key.txt")]);
  const recipient = /age1\w+/.exec(await readFile(at("key.txt"), "utf8"))?.[0] ?? "";
  age("-r", recipient, "-o", at("key.age"), at("plain.casefile"));
  say("Casebook tells a file that is locked for a key", judgeLock(await readFile(at("key.age"))) === "other-lock");
}

if (!isHere("age") || !isHere("python3")) {
  console.error("Nothing was tested: this needs age and python3, as Debian's packages of these names bring them.");
  process.exitCode = notHere;
} else {
  console.log(`age ${spawnSync("age", ["--version"], { encoding: "utf8" }).stdout.trim()}`);
  const folder = await mkdtemp(join(tmpdir(), "casebook-age-"));
  const sealer = new Sealer(join(import.meta.dirname, "..", "..", "store", "circle", "sealing-worker.ts"));
  try {
    await exchange(folder, sealer);
  } finally {
    await sealer.close();
    await rm(folder, { recursive: true });
  }
}
