import { randomUUID } from "node:crypto";
import type { CasebookApi } from "../../core/api.ts";
import type { BackupApi } from "../../core/backup/backup-api.ts";
import { done } from "../../core/outcome.ts";
import { circleApi } from "../circle/circle-api.ts";
import { conflictApi } from "../merge/conflict-api.ts";
import { watchCasebook } from "../merge/watch-casebook.ts";
import { announcing, type Parts } from "../parts.ts";
import { presentPlan } from "../present-plan.ts";
import { changeSettings } from "../settings-file.ts";
import { workshopApi } from "../workshop/workshop-api.ts";
import { attachmentApi } from "./attachment-api.ts";
import { casePackApi } from "./case-pack-api.ts";
import { codeApi } from "./code-api.ts";
import { insightsApi } from "./insights-api.ts";
import { journalApi } from "./journal-api.ts";
import { lensApi } from "./lens-api.ts";
import { libraryApi } from "./library-api.ts";
import { ownCaseApi } from "./own-case-api.ts";
import { tellWhenRead } from "./tell-when-read.ts";
import { upkeepApi } from "./upkeep-api.ts";
import { viewsApi } from "./views-api.ts";

/** The contract but for its backups, answered from the casebook that is open: `store/running.ts` answers the rest. */
export function casebookApi(parts: Parts): Omit<CasebookApi, keyof BackupApi> {
  const { casebook, library, settings, clock, facts } = parts;
  void tellWhenRead(parts);
  return {
    ...journalApi(parts, randomUUID),
    ...upkeepApi(parts, randomUUID),
    ...attachmentApi(parts),
    ...viewsApi(parts),
    ...codeApi(parts, randomUUID),
    ...insightsApi(parts),
    ...libraryApi(parts, randomUUID),
    ...ownCaseApi(parts, randomUUID),
    ...casePackApi(parts, randomUUID),
    ...lensApi(parts),
    ...circleApi(parts, randomUUID),
    ...workshopApi(parts, randomUUID),
    ...conflictApi(parts, randomUUID, watchCasebook(parts)),
    async readAbout() {
      return done({
        version: facts.version,
        shell: facts.shell,
        casebook: casebook.about.name,
        place: casebook.folder,
        blockedRequests: facts.blockedRequests(),
        hasSample: casebook.journal.summaries(presentPlan(parts)).some(({ sample }) => sample),
      });
    },
    async listNotices() {
      const faulty = [...new Set(library.faults.map((fault) => fault.file))];
      return done([
        ...casebook.notices,
        ...settings.notices,
        ...faulty.map((name) => ({
          kind: "case-faults" as const,
          name,
          detail: library.faults
            .filter((fault) => fault.file === name)
            .map((fault) => `${fault.field}: ${fault.problem}`)
            .join("; "),
        })),
      ]);
    },
    readSettings: async () => done(settings.content),
    changeSettings: (input) => announcing(parts, "settings", changeSettings(settings, input, clock.at())),
  };
}
