import { spawn } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type CommandLine, readCommandLine } from "../loopback/command-line.ts";
import { words as loopbackWords, whyNotStarted } from "../loopback/words.ts";
import { buildStale } from "./build.ts";
import { fetchRuntime } from "./fetch-runtime.ts";
import { findRuntime, type Runtime } from "./runtime.ts";
import { type Because, type DesktopEnd, hasFailedToStart, type Plan, planStart } from "./start-plan.ts";
import { whyLoopback, words } from "./start-words.ts";

const top = join(import.meta.dirname, "..");
const electronPackage = join(top, "node_modules", "electron");
/** The folder the owner typed the command in; npm itself moves to the top of the project. */
const startedIn = process.env.INIT_CWD ?? process.cwd();

function lookForRuntime(): Runtime {
  return findRuntime(electronPackage, process.env.ELECTRON_OVERRIDE_DIST_PATH || null, process.platform);
}

/** Runs a shell until it ends, passing on what should end it. */
async function run(program: string, given: readonly string[], environment: NodeJS.ProcessEnv): Promise<DesktopEnd> {
  const startedAt = performance.now();
  const child = spawn(program, given, { cwd: startedIn, env: environment, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  const end = await new Promise<Pick<DesktopEnd, "code" | "signal">>((resolve) => {
    child.on("error", () => resolve({ code: 127, signal: null }));
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  return { ...end, seconds: (performance.now() - startedAt) / 1000 };
}

async function openLoopback(because: Because | null, given: readonly string[]): Promise<number> {
  if (because !== null) console.log(whyLoopback(because));
  return (await run(process.execPath, [join(top, "loopback", "main.ts"), ...given], process.env)).code ?? 1;
}

async function openDesktop(executable: string, given: readonly string[]): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const end = await run(executable, [top, ...given], environment);
  return hasFailedToStart(end) ? openLoopback({ kind: "desktop-failed" }, given) : (end.code ?? 1);
}

function showProgress(bytes: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${words.fetched(Math.round(bytes / 1_000_000))} `);
}

async function fetchThenPlan(): Promise<Plan> {
  console.log(words.fetching);
  const parcel = join(top, "out", "fetch");
  await rm(parcel, { recursive: true, force: true });
  await mkdir(parcel, { recursive: true });
  const fetcher = {
    program: process.execPath,
    words: [join(electronPackage, "install.js")],
    environment: { ...process.env, TMPDIR: parcel, TEMP: parcel, TMP: parcel, ELECTRON_GET_NO_PROGRESS: "1" },
    folders: [parcel, join(electronPackage, "dist")],
  };
  const fetching = await fetchRuntime(fetcher, 20_000, showProgress);
  if (process.stdout.isTTY) process.stdout.write("\n");
  await rm(parcel, { recursive: true, force: true });
  if (fetching === "stalled") return { open: "loopback", because: { kind: "fetch-stalled" } };
  const runtime = lookForRuntime();
  if (fetching === "fetched" && runtime.state === "there") return { open: "desktop", executable: runtime.executable };
  return { open: "loopback", because: { kind: "fetch-failed" } };
}

async function start(commandLine: CommandLine, asksForLoopback: boolean, given: readonly string[]): Promise<number> {
  const machine = { platform: process.platform, environment: process.env, userId: process.getuid?.() ?? null };
  const first = planStart(asksForLoopback, { ...machine, runtime: lookForRuntime() });
  if (commandLine.renderer === null)
    await buildStale(first.open === "loopback" ? ["renderer"] : ["renderer", "electron"]);
  const plan = first.open === "desktop-once-fetched" ? await fetchThenPlan() : first;
  switch (plan.open) {
    case "desktop":
      return openDesktop(plan.executable, given);
    case "loopback":
      return openLoopback(plan.because, given);
    case "desktop-once-fetched":
      return openLoopback({ kind: "fetch-failed" }, given);
  }
}

const asked = process.argv.slice(2);
const given = asked.filter((word) => word !== "--loopback");
const read = readCommandLine(given, startedIn);
const usage = loopbackWords.usage([words.loopbackOption, ...loopbackWords.options]);
switch (read.kind) {
  case "run":
    process.exitCode = await start(read.commandLine, given.length < asked.length, given);
    break;
  case "help":
    console.log(usage);
    break;
  case "bad-option":
    console.error(`${whyNotStarted(read)}\n${usage}`);
    process.exitCode = 1;
}
