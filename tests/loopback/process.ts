import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const main = join(import.meta.dirname, "..", "..", "loopback", "main.ts");

/** A process of the loopback shell and what it said. */
export interface Run {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves with the first line on stdout, or with what stands there when it ends before. */
  readonly firstLine: Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly end: Promise<number | NodeJS.Signals>;
}

/** Starts the loopback shell as a process of its own, which is ended with the test. */
export function start(words: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Run {
  return startProgram(main, words, cwd, environment);
}

/** Starts a program of ours as if its words were typed in the folder `cwd`. */
export function startProgram(
  program: string,
  words: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Run {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.includes("\n")) resolve(stdout.split("\n", 1)[0] ?? "");
    });
    child.on("close", () => resolve(stdout));
  });
  const end = once(child, "close").then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return { child, stdout: () => stdout, stderr: () => stderr, firstLine, end };
}
