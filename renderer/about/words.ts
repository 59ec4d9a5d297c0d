import type { About } from "../../core/about.ts";
import type { Settings } from "../../core/settings.ts";

/** The words of the page about the app. */
export const aboutWords = {
  title: "About",
  lead: "Casebook is an offline notebook for decisions in the gray, with a library of cases to hold them against.",

  privacy: "Yours alone",
  privacyText:
    "No account, no network, no telemetry. Casebook asks nothing of the internet, and whatever might try is blocked and counted here.",
  blocked: "Blocked requests",
  blockedCount: (count: number) =>
    count === 0
      ? "None. Nothing has tried to reach the network."
      : `${new Intl.NumberFormat().format(count)} since Casebook was started`,

  facts: "This casebook",
  casebook: "Name",
  place: "Folder",
  version: "Version",
  shell: "Runs",
  shells: {
    electron: "As an app in its own window",
    loopback: "In your browser, served by this machine to itself alone",
  } satisfies Record<About["shell"], string>,

  safe: "Safekeeping",
  safeText:
    "Casebook backs this casebook up by itself, outside of its folder, and reads each backup again. There you bring one back, or save everything as one file.",
  toSafe: "Open Safekeeping",

  look: "Appearance",
  theme: "Theme",
  themes: {
    system: "As the system",
    light: "Light",
    dark: "Dark",
  } satisfies Record<Settings["theme"], string>,

  sample: "Sample casebook",
  sampleHere:
    "The sample dilemmas are in your journal, each marked “Sample”. Removing them moves all of them to the bin at once. What you wrote yourself stays.",
  sampleAway: "A few made-up dilemmas to look around in, each marked “Sample”. You can remove them in one step.",
  removeSample: "Remove the sample",
  addSample: "Add the sample",
  sampleRemoved: "The sample dilemmas are in the bin.",
  sampleAdded: "The sample dilemmas are in your journal.",

  licences: "Licences and thanks",
  licencesText:
    "The program is free software under the MIT licence. The cases are under CC BY 4.0: share and adapt them, with credit.",
  thanks:
    "Set in Source Serif and Inter, both under the Open Font Licence. Built with React, React Aria, Lucide, lowdb, Fuse.js, Zod and Electron, with thanks to the people behind them.",
};
