import type { CasebookApi } from "../core/api.ts";
import { breakSeal, commit, type Mark, unread } from "../core/library/reading.ts";
import { summariseCase, viewCase } from "../core/library/shelf.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { looksLike } from "../core/search/looks-like.ts";
import { findings } from "../core/walk/findings.ts";
import { applyOwn } from "../core/walk/whole-walk.ts";
import { findingIn } from "./finding.ts";
import { announcing, type Parts } from "./parts.ts";

type LibraryApi = Pick<
  CasebookApi,
  "listExcuses" | "listCases" | "readCase" | "commitChoice" | "breakSeal" | "find" | "looksLike"
>;

/** How many things a search shows. */
const shown = 30;
/** How many things that look like a dilemma are shown beside it. */
const alike = 6;

/** The part of the contract that reads the library and remembers what was read. */
export function libraryApi(parts: Parts): LibraryApi {
  const { library, clock } = parts;
  const { reading, journal, lenses, writable } = parts.casebook;
  const markOf = (id: string): Mark => reading.content.cases[id] ?? unread;
  const finder = findingIn(parts);

  async function mark(id: string, marking: (mark: Mark) => Outcome<Mark>) {
    const read = library.cases.get(id);
    if (read === undefined) return refused("not-found");
    if (!writable) return refused("read-only");
    const marked = await reading.change(clock.at(), ({ cases }) => {
      const next = marking(cases[id] ?? unread);
      return next.ok ? done({ cases: { ...cases, [id]: next.value } }) : next;
    });
    return marked.ok ? done(viewCase(read, markOf(id))) : marked;
  }

  return {
    listExcuses: async () => done(library.excuses),
    listCases: async () => done([...library.cases.values()].map((read) => summariseCase(read, markOf(read.id)))),
    async readCase({ id }) {
      const read = library.cases.get(id);
      return read === undefined ? refused("not-found") : done(viewCase(read, markOf(id)));
    },
    commitChoice({ id, commitment }) {
      const known = library.cases.get(id)?.open.options.some((option) => option.id === commitment.optionId);
      if (known === false) return Promise.resolve(refused("unknown-option"));
      return announcing(
        parts,
        "library",
        mark(id, (present) => commit(present, commitment, clock.at())),
      );
    },
    breakSeal: ({ id }) =>
      announcing(
        parts,
        "library",
        mark(id, (present) => done(breakSeal(present, clock.at()))),
      ),
    find: async ({ text }) => done(finder().find(text, shown)),
    async looksLike({ id }) {
      const read = journal.read(id);
      if (!read.ok) return read;
      const { dilemma } = read.value;
      const { strained } = findings(applyOwn(library.plan, lenses.content), dilemma.walk);
      const lensIds = new Set(strained.map(({ lens }) => lens.id));
      const lensesOf = (caseId: string) => library.cases.get(caseId)?.matter.lenses ?? [];
      return done(looksLike(finder(), dilemma, lensIds, lensesOf, alike));
    },
  };
}
