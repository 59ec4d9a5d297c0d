import type { CasebookApi } from "../core/api.ts";
import { collect, renameCollection, startCollection } from "../core/library/collections.ts";
import { breakSeal, type Collection, commit, type Mark, takeNote, unread } from "../core/library/reading.ts";
import { summariseCase, viewCase } from "../core/library/shelf.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { strainedLensIds } from "../core/walk/strained.ts";
import { allCases, anyCase } from "./all-cases.ts";
import { announcing, type Parts } from "./parts.ts";
import { presentPlan } from "./present-plan.ts";
import { refusing } from "./refusal-of.ts";
import { writer } from "./writer.ts";

type LibraryApi = Pick<
  CasebookApi,
  | "listExcuses"
  | "listCases"
  | "readCase"
  | "commitChoice"
  | "breakSeal"
  | "bookmarkCase"
  | "noteCase"
  | "listCollections"
  | "startCollection"
  | "renameCollection"
  | "collectCase"
  | "dropCollection"
  | "find"
  | "looksLike"
>;

/** How many things a search shows. */
const shown = 100;
/** How many things that look like a dilemma are shown beside it. */
const alike = 6;

/** The part of the contract that reads the library and remembers what was read. `newId` makes the ids of collections. */
export function libraryApi(parts: Parts, newId: () => string): LibraryApi {
  const { library, clock, finding } = parts;
  const { reading, journal, writable } = parts.casebook;
  const markOf = (id: string): Mark => reading.content.cases[id] ?? unread;
  const { writing } = writer(parts);

  async function mark(id: string, marking: (mark: Mark) => Outcome<Mark>) {
    const found = anyCase(parts, id);
    if (found === null) return refused("not-found");
    if (!writable) return refused("read-only");
    const marked = await reading.change(clock.at(), ({ cases, collections }) => {
      const next = marking(cases[id] ?? unread);
      return next.ok ? done({ cases: { ...cases, [id]: next.value }, collections }) : next;
    });
    return marked.ok ? done(viewCase(found.read, markOf(id), found.origin)) : marked;
  }

  function arrange(how: (present: readonly Collection[]) => Outcome<Collection[]>): Promise<Outcome<Collection[]>> {
    return announcing(
      parts,
      "library",
      writing(async () => {
        const changed = await reading.change(clock.at(), (present) => {
          const next = how(present.collections);
          return next.ok ? done({ ...present, collections: next.value }) : next;
        });
        return changed.ok ? done(changed.value.collections) : changed;
      }),
    );
  }

  const marking = (id: string, how: (present: Mark) => Mark) =>
    announcing(
      parts,
      "library",
      mark(id, (present) => done(how(present))),
    );

  return {
    listExcuses: async () => done(library.excuses),
    listCases: async () => done(allCases(parts).map(({ read }) => summariseCase(read, markOf(read.id)))),
    async readCase({ id }) {
      const found = anyCase(parts, id);
      return found === null ? refused("not-found") : done(viewCase(found.read, markOf(id), found.origin));
    },
    commitChoice({ id, commitment }) {
      const known = anyCase(parts, id)?.read.open.options.some((option) => option.id === commitment.optionId);
      if (known === false) return Promise.resolve(refused("unknown-option"));
      return announcing(
        parts,
        "library",
        mark(id, (present) => commit(present, commitment, clock.at())),
      );
    },
    breakSeal: ({ id }) => marking(id, (present) => breakSeal(present, clock.at())),
    bookmarkCase: ({ id, isIn }) =>
      marking(id, (present) => ({ ...present, bookmarkedAt: isIn ? (present.bookmarkedAt ?? clock.at()) : null })),
    noteCase: ({ id, ...note }) =>
      announcing(
        parts,
        "library",
        mark(id, (present) => takeNote(present, note, clock.at())),
        (view) => ({ id, revision: view.mark.noteRevision }),
      ),
    listCollections: async () => done(reading.content.collections),
    startCollection: ({ name, cases }) => arrange((present) => startCollection(present, { id: newId(), name, cases })),
    renameCollection: ({ id, name }) => arrange((present) => renameCollection(present, id, name)),
    collectCase: ({ id, caseId, isIn }) => arrange((present) => collect(present, id, caseId, isIn)),
    dropCollection: ({ id }) => arrange((present) => done(present.filter((one) => one.id !== id))),
    find: ({ text, box }) => refusing(() => finding.find(text, box ?? null, shown)),
    looksLike: ({ id }) =>
      refusing(async () => {
        const read = await journal.read(id);
        if (!read.ok) return read;
        const { dilemma } = read.value;
        const strained = strainedLensIds(presentPlan(parts), dilemma);
        const { cases } = parts.casebook;
        const madeOfIt = (likeId: string) => {
          const kept = cases.read(likeId);
          return kept.ok && kept.value.ownCase.origin.kind === "own" && kept.value.ownCase.origin.dilemmaId === id;
        };
        const like = await finding.alike({ dilemma, strained, limit: alike + 1 });
        return like.ok ? done(like.value.filter((one) => !madeOfIt(one.id)).slice(0, alike)) : like;
      }),
  };
}
