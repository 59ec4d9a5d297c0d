/** Why a case file, or something in it, is not taken. Each has a sentence of its own on the screen, and changes nothing. */
export const caseFileFaults = [
  "too-large",
  "not-text",
  "not-a-case-file",
  "damaged",
  "too-deep",
  "too-many",
  "too-long",
  "newer",
  "bad-head",
  "bad-item",
  "twice",
  "wrong-hash",
  "wrong-signature",
  "wrong-passphrase",
  "damaged-lock",
  "too-hard-lock",
  "other-lock",
  "own-dilemma",
  "no-round",
  "other-author",
  "taken",
  "session-going",
  "too-many-kept",
] as const;

export type CaseFileFault = (typeof caseFileFaults)[number];
