import type { CasebookApi } from "../core/api.ts";
import type { Dilemma } from "../core/dilemma/dilemma.ts";
import { openingOf } from "../core/dilemma/summary.ts";
import type { Case } from "../core/library/case.ts";
import { breakSeal, commit, type Mark, unread } from "../core/library/reading.ts";
import { summariseCase, viewCase } from "../core/library/shelf.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { type Findable, quickFind } from "../core/search/quick-find.ts";
import { announcing, type Parts } from "./parts.ts";

type LibraryApi = Pick<CasebookApi, "listExcuses" | "listCases" | "readCase" | "commitChoice" | "breakSeal" | "find">;

/** How many things a search shows. */
const shown = 30;

function findableCase({ id, matter }: Case): Findable {
  const tags = [...matter.categories, ...matter.lenses, matter.trade].map((tag) => tag.replaceAll("-", " "));
  return { kind: "case", id, title: matter.title, tags, line: matter.hook, asked: matter.asked };
}

function findableDilemma(dilemma: Dilemma): Findable {
  const { id, title, tags } = dilemma;
  return { kind: "dilemma", id, title, tags, line: openingOf(dilemma), asked: [] };
}

/** The part of the contract that reads the library and remembers what was read. */
export function libraryApi(parts: Parts): LibraryApi {
  const { library, clock } = parts;
  const { reading, journal, writable } = parts.casebook;
  const markOf = (id: string): Mark => reading.content.cases[id] ?? unread;
  const findableCases = [...library.cases.values()].map(findableCase);

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
    async find({ text }) {
      const dilemmas = journal.entries().map(({ dilemma }) => findableDilemma(dilemma));
      return done(quickFind([...dilemmas, ...findableCases])(text, shown));
    },
  };
}
