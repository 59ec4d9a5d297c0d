import { join } from "node:path";
import { cleanLine } from "../core/clean-text.ts";
import { defaultCasebookFolder, settingsFolder } from "../store/places.ts";
import { words as shellWords } from "../store/shell-words.ts";
import { browserCommand, launch } from "./browser.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { openApp } from "./open-app.ts";
import { whyNotStarted, words } from "./words.ts";

const top = join(import.meta.dirname, "..");

async function run(commandLine: CommandLine): Promise<void> {
  const places = {
    app: top,
    renderer: commandLine.renderer ?? join(top, "out", "renderer"),
    casebook: commandLine.casebook ?? defaultCasebookFolder(),
    settings: commandLine.settings ?? settingsFolder(),
    backups: commandLine.backups,
    workshop: commandLine.workshop,
    port: commandLine.port,
  };
  const opening = await openApp(places, (channel, error) => console.error(shellWords.faultIn(channel), error));
  if (!opening.ok) {
    console.error(whyNotStarted(opening.fault), ...(opening.error === null ? [] : [opening.error]));
    process.exitCode = 1;
    return;
  }
  const { app } = opening;
  let isLeaving = false;
  async function leave(): Promise<void> {
    if (isLeaving) return; // Terminals and npm may both pass on the same Ctrl-C.
    isLeaving = true;
    try {
      await app.close();
      process.exit(0);
    } catch (error) {
      console.error(shellWords.notClosed, error);
      process.exit(1);
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, leave);

  const refusal = commandLine.addsSample ? await app.addSample() : null;
  if (refusal !== null) console.error(shellWords.sampleNotAdded(refusal));
  console.log(words.openAt(app.address));
  if (commandLine.caseFiles.length > 0 && commandLine.workshop === null)
    console.log(words.chooseThere(commandLine.caseFiles.map(cleanLine)));
  const command = commandLine.opensBrowser ? browserCommand(process.platform, process.env, app.address) : null;
  if (command !== null) launch(command, () => console.error(words.browserNotOpened));
}

const read = readCommandLine(process.argv.slice(2), process.cwd());
switch (read.kind) {
  case "run":
    await run(read.commandLine);
    break;
  case "help":
    console.log(words.usage(words.options));
    break;
  case "bad-option":
    console.error(`${whyNotStarted(read)}\n${words.usage(words.options)}`);
    process.exitCode = 1;
}
