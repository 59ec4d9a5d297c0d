import type { CasebookApi } from "../../core/api.ts";
import { casesUnder } from "../../core/code/cases-under.ts";
import type { HouseCode } from "../../core/code/house-code.ts";
import type { KeptCode } from "../../core/code/kept-code.ts";
import { adopt, reword, withdraw } from "../../core/code/legislate.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { announcing, type Parts } from "../parts.ts";
import { refusing } from "../refusal-of.ts";
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

  async function dilemmas(): Promise<Dilemma[]> {
    return (await journal.entries()).map((entry) => entry.dilemma);
  }

  async function kept(): Promise<KeptCode> {
    const all = await dilemmas();
    const { articles } = code.content;
    return { articles, casesUnder: casesUnder(articles, all) };
  }

  function change(
    how: (present: HouseCode, at: string, all: readonly Dilemma[]) => Outcome<HouseCode>,
  ): Promise<Outcome<KeptCode>> {
    const at = clock.at();
    return announcing(
      parts,
      "code",
      writing(() =>
        refusing(async () => {
          const all = await dilemmas();
          const changed = await code.change(at, (present) => how(present, at, all));
          return changed.ok ? done(await kept()) : changed;
        }),
      ),
    );
  }

  /** Whether one of them has this review: an article never claims to come from one that is not there. */
  function isIn(all: readonly Dilemma[], { dilemmaId, reviewId }: { dilemmaId: string; reviewId: string }): boolean {
    return all.some(({ id, reviews }) => id === dilemmaId && reviews.some((review) => review.id === reviewId));
  }

  return {
    readHouseCode: () => refusing(async () => done(await kept())),
    listStarters: async () => done(library.starters),
    adoptArticle: ({ text, from }) =>
      change((present, at, all) =>
        from !== null && !isIn(all, from) ? refused("not-found") : adopt(present, { id: newId(), text, from }, at),
      ),
    rewordArticle: ({ articleId, wordings, text }) =>
      change((present, at) => reword(present, articleId, wordings, text, at)),
    withdrawArticle: ({ articleId }) =>
      change((present, at, all) => {
        const isCited = casesUnder(present.articles, all).some((found) => found.articleId === articleId);
        return withdraw(present, articleId, isCited, at);
      }),
  };
}
