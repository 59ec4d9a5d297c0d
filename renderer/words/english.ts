import { aboutWords } from "../about/words.ts";
import { binWords } from "../bin/words.ts";
import { caseWords } from "../case/words.ts";
import { circleWords } from "../circle/words.ts";
import { codeWords } from "../code/words.ts";
import { commandWords } from "../commands/words.ts";
import { conflictWords } from "../conflicts/words.ts";
import { dilemmaWords } from "../dilemma/words.ts";
import { findWords } from "../find/words.ts";
import { handoutsWords } from "../handouts/words.ts";
import { insightsWords } from "../insights/words.ts";
import { journalWords } from "../journal/words.ts";
import { lensesWords } from "../lenses/words.ts";
import { libraryWords } from "../library/words.ts";
import { meetingWords } from "../meeting/words.ts";
import { ownCaseWords } from "../own-case/words.ts";
import { ownCasesWords } from "../own-cases/words.ts";
import { packWords } from "../pack/words.ts";
import { closingWords } from "../parts/closing/words.ts";
import { paperWords } from "../parts/paper/words.ts";
import { roundWords } from "../round/words.ts";
import { safekeepingWords } from "../safekeeping/words.ts";
import { sendWords } from "../send/words.ts";
import { setWords } from "../set/words.ts";
import { shellWords } from "../shell/words.ts";
import { todayWords } from "../today/words.ts";
import { welcomeWords } from "../welcome/words.ts";
import { workshopWords } from "../workshop/words.ts";
import { workshopAfterWords } from "../workshop-after/words.ts";
import { workshopRunWords } from "../workshop-run/words.ts";
import { workshopsWords } from "../workshops/words.ts";
import { caseFileFaultWords } from "./case-file-faults.ts";
import { refusals } from "./refusals.ts";
import { terms } from "./terms.ts";
import { vouchedWords } from "./vouched.ts";

/** The catalogue: the words of every screen, each kept in a file beside its screen. */
export const english = {
  terms,
  refusals,
  vouched: vouchedWords,
  shell: shellWords,
  today: todayWords,
  welcome: welcomeWords,
  journal: journalWords,
  bin: binWords,
  dilemma: dilemmaWords,
  library: libraryWords,
  case: caseWords,
  ownCase: ownCaseWords,
  ownCases: ownCasesWords,
  closing: closingWords,
  circle: circleWords,
  code: codeWords,
  conflicts: conflictWords,
  find: findWords,
  commands: commandWords,
  handouts: handoutsWords,
  insights: insightsWords,
  meeting: meetingWords,
  caseFileFaults: caseFileFaultWords,
  lenses: lensesWords,
  pack: packWords,
  paper: paperWords,
  round: roundWords,
  safekeeping: safekeepingWords,
  send: sendWords,
  set: setWords,
  workshopAfter: workshopAfterWords,
  workshopRun: workshopRunWords,
  about: aboutWords,
  workshop: workshopWords,
  workshops: workshopsWords,
};

export type Words = typeof english;
