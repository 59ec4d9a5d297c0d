import type { ClosingLack } from "./drafted-closing.ts";

/** The words of closing a case file: the own name, the signature, the passphrase. */
export const closingWords = {
  title: "Signature and passphrase",
  name: "Your name in the circle",
  nameHint: "It stands in the file as the one who sent it. A first name is enough. It is kept, and asked only once.",
  sign: "Sign it so that they can see it is unchanged",
  signHint: "They see that nothing in it was changed since you signed.",
  fingerprint: "Your fingerprint:",
  lock: "Lock it with a passphrase",
  lockHint: "For a file that goes by e-mail or through somebody else’s hands.",
  passphrase: "Passphrase",
  passphraseHint: "Four or five words that do not belong together hold best.",
  again: "The passphrase once more",
  show: "Show the passphrase",
  nobody:
    "Nobody can recover it: without it the file stays shut, for you too. Tell it to them another way than the one the file takes, by telephone for instance.",
  lack: {
    name: "Say what the circle calls you.",
    passphrase: "Type a passphrase, or take the lock off.",
    short: "This is tried out too soon. Take ten characters at least.",
    differs: "The two are not the same. Type them again, or show the passphrase.",
  } satisfies Record<ClosingLack, string>,
  lacking: "Something is lacking above before the file can be made.",
  working: "Making the file. With a passphrase this takes a moment.",
  made: (name: string) => `The file “${name}” is made. It is where your downloads go, or where you said it should.`,
  lockedToo: "It opens with the passphrase only.",
};
