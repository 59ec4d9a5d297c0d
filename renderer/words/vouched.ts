import { assertNever } from "../../core/assert-never.ts";
import type { Vouched } from "../../core/circle/file/opening.ts";

/** How far something is vouched for, in a sentence, and what to do about it. `by` is who it says it is by. */
function told(vouched: Vouched, by: string): string {
  switch (vouched.kind) {
    case "unsigned":
      return `Not signed. It says that it is by ${by}; whether it was changed on its way, nobody can tell.`;
    case "own":
      return "Unchanged since you signed it yourself.";
    case "known":
      return `Unchanged since ${vouched.name} sent it.`;
    case "unknown":
      return "Signed, but nobody in your circle has this fingerprint. Ask its sender by telephone to read theirs to you; if it is this one, add them.";
    case "doubtful":
      if (vouched.peerId === null)
        return "Be careful: it came in the place of something that somebody else signed. Do not rely on it before you have asked whose it is.";
      return vouched.key === null
        ? `Be careful: it goes under the name of ${by}, who signs, and this is not signed. Ask ${by} by telephone whether it is theirs.`
        : `Be careful: it goes under the name of ${by}, and has another fingerprint than the one you know as theirs. It may be a new laptop, or somebody else. Ask ${by} by telephone before you rely on it.`;
    default:
      return assertNever(vouched);
  }
}

/** The words for how far something is vouched for: that it is unchanged, never that somebody is who they say. */
export const vouchedWords = { told, doubtful: "Doubtful", fingerprint: "Fingerprint" };
