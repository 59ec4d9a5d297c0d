import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where a casebook lives unless its owner says otherwise: a plain folder among their documents. */
export function defaultCasebookFolder(): string {
  const documents = join(homedir(), "Documents");
  return join(existsSync(documents) ? documents : homedir(), "Casebook");
}

/** Where the app keeps settings: the place the platform gives to each app. */
export function settingsFolder(): string {
  switch (process.platform) {
    case "win32":
      return join(process.env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Casebook");
    case "darwin":
      return join(homedir(), "Library", "Application Support", "Casebook");
    default:
      return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "casebook");
  }
}
