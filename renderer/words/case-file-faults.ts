import type { CaseFileFault } from "../../core/circle/file/case-file-fault.ts";

/** Why a case file, or something in it, is not taken, two to three sentences each: what happened, what is safe, what to do. */
export const caseFileFaultWords: Record<CaseFileFault, string> = {
  "too-large":
    "This file is larger than any case file. Nothing was changed. Ask for it with fewer cases or pictures in it.",
  "not-text":
    "This is not a text, so it is no case file. Nothing was changed. Choose a file whose name ends in .casefile.",
  "not-a-case-file":
    "This is something else than a case file. Nothing was changed. Choose a file whose name ends in .casefile.",
  damaged:
    "This file is not whole; it may have been cut off on its way. Nothing was changed. Ask for it to be sent once more.",
  "too-deep":
    "This file is built as no case file is, as if it were made to wear a machine out. It was put aside unread, and nothing was changed. Ask whoever sent it where it comes from.",
  "too-many":
    "There is more in this file than in any case file. Nothing was changed. Ask for it as several smaller files.",
  "too-long":
    "A text in it is longer than any in a case file. Nothing of yours was changed. Ask for it with a shorter text.",
  newer: "A newer Casebook made this. Nothing was changed. Open it with that version.",
  "bad-head":
    "What this file says of itself cannot be understood. Nothing was changed. Ask for it to be made and sent once more.",
  "bad-item":
    "This is not what a case file holds. It is left out, and the rest of the file is judged by itself. Ask for it to be made and sent once more.",
  twice:
    "Two different things in this file go under one id, and nobody can tell which is meant. This one is left out. Ask for it to be made and sent once more.",
  "wrong-hash":
    "This is not what was put into the file: something altered it on its way. It is left out, and nothing of yours was changed. Ask for it once more, by another way.",
  "wrong-signature":
    "The signature does not fit what it says: it was altered, or signed by somebody else. It is left out, and nothing of yours was changed. Ask the sender for it once more, by another way.",
  "wrong-passphrase":
    "This passphrase does not open it. Nothing was changed. Mind capitals and blanks, and try again; if it stays shut, ask the sender.",
  "damaged-lock":
    "The lock of this file is damaged, so that no passphrase can open it. Nothing was changed. Ask for it to be sent once more.",
  "too-hard-lock":
    "Opening this lock would keep the machine busy for minutes, as if it were made to. It was not tried, and nothing was changed. Ask for it locked by Casebook, or with the usual settings of age.",
  "other-lock":
    "This file is locked for somebody’s key, not with a passphrase. Nothing was changed. Ask for it with a passphrase, or unlock it with age first.",
  "own-dilemma":
    "This says it is a dilemma of yours, but it is nothing that you ever sent. It is left out, and yours is as it was. Ask the sender who changed it.",
  "no-round":
    "This answers a dilemma that is not in this casebook. It is left out. Open the file with the dilemma first, or look in the bin; then open this one again.",
  "other-author":
    "Something else with this id came from somebody else before. This one is left out, and the one you have is as it was. Ask both where it comes from.",
  taken:
    "Something you made yourself has this id, and says something else. This one is left out, and yours is as it was. Ask for it under another id.",
  "session-going":
    "A run of this workshop is going, and the room shows its cases. This one is left out, and the run goes on as it is. End the session, then open the file again.",
  "too-many-kept":
    "Your casebook holds as many of these as it can. This one is left out. Move something of the kind to the bin, then open the file again.",
};
