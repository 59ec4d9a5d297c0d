import type { Vouched } from "../../core/circle/opening.ts";

/** How far something is vouched for, and what to do about it: the same words wherever it is said. The fingerprint stands beside it. */
function sentence(vouched: Vouched, by: string): string {
  switch (vouched.kind) {
    case "own":
      return "Unchanged since you signed it yourself.";
    case "known":
      return `Unchanged since ${vouched.name} sent it.`;
    case "unsigned":
      return "Not signed: whether it was changed on its way, nobody can tell.";
    case "unknown":
      return `Signed, but nobody in your circle has this fingerprint. Ring ${by} up and compare it before you add them.`;
    case "doubtful":
      if (vouched.peerId === null)
        return "It came in the place of something that somebody else signed. Do not rely on it before you know whose it is.";
      return vouched.key === null
        ? `It goes under the name of ${by}, who signs, and this is not signed. Do not rely on it before you have asked ${by} by telephone.`
        : `It goes under the name of ${by}, but has another fingerprint than theirs. It may be a new laptop, or somebody else. Do not rely on it before you have asked ${by} by telephone.`;
  }
}

export const vouchedWords = { sentence, doubtful: "Doubtful", fingerprint: "Fingerprint" };
