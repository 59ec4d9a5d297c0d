import type { CasebookApi } from "../core/api.ts";
import { casesUnder } from "../core/code/cases-under.ts";
import type { HouseCode } from "../core/code/house-code.ts";
import type { KeptCode } from "../core/code/kept-code.ts";
import { adopt, reword, withdraw } from "../core/code/legislate.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { announcing, type Parts } from "./parts.ts";
import { writer } from "./writer.ts";

type CodeApi = Pick<
  CasebookApi,
  "readHouseCode" | "listStarters" | "adoptArticle" | "rewordArticle" | "withdrawArticle"
>;

/** The part of the contract that keeps the house code. `newId` makes the ids of new articles. */
export function codeApi(parts: Parts, newId: () => string): CodeApi {
  const { code, journal } = parts.casebook;
  const { clock, library } = parts;
  const { writing } = writer(parts);

  function kept(): KeptCode {
    const { articles } = code.content;
    const dilemmas = journal.entries().map((entry) => entry.dilemma);
    return { articles, casesUnder: casesUnder(articles, dilemmas) };
  }

  function change(how: (present: HouseCode, at: string) => Outcome<HouseCode>): Promise<Outcome<KeptCode>> {
    const at = clock.at();
    return announcing(
      parts,
      "code",
      writing(async () => {
        const changed = await code.change(at, (present) => how(present, at));
        return changed.ok ? done(kept()) : changed;
      }),
    );
  }

  /** Whether a dilemma has this review: an article never claims to come from one that is not there. */
  function isThere({ dilemmaId, reviewId }: { dilemmaId: string; reviewId: string }): boolean {
    const entry = journal.read(dilemmaId);
    return entry.ok && entry.value.dilemma.reviews.some(({ id }) => id === reviewId);
  }

  return {
    readHouseCode: async () => done(kept()),
    listStarters: async () => done(library.starters),
    adoptArticle: ({ text, from }) =>
      change((present, at) =>
        from !== null && !isThere(from) ? refused("not-found") : adopt(present, { id: newId(), text, from }, at),
      ),
    rewordArticle: ({ articleId, wordings, text }) =>
      change((present, at) => reword(present, articleId, wordings, text, at)),
    withdrawArticle: ({ articleId }) =>
      change((present, at) => {
        const isCited = kept().casesUnder.some((found) => found.articleId === articleId);
        return withdraw(present, articleId, isCited, at);
      }),
  };
}
