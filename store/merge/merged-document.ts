import type { Round } from "../../core/circle/round/round.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import type { EventKind } from "../../core/events.ts";
import type { OwnCase } from "../../core/library/own-case.ts";
import type { MergedDocument } from "../../core/merge/conflict.ts";
import { type Outcome, refused } from "../../core/outcome.ts";
import type { Session } from "../../core/workshop/session.ts";
import { writer } from "../api/writer.ts";
import type { SingleFile } from "../documents/single-file.ts";
import { announcing, type Parts } from "../parts.ts";
import type { SingleName } from "../single-files.ts";

/** A document as it stands. */
export interface Standing {
  readonly content: unknown;
  readonly title: string;
  readonly savedAt: string;
  readonly dilemma: Dilemma | null;
}

/** A document of whatever kind: how it is read, and changed at a moment. */
export interface AnyDocument {
  /** Null when it is not there. */
  read(): Promise<Standing | null>;
  change(at: string, change: (content: unknown) => Outcome<unknown>): Promise<Outcome<unknown>>;
}

/** What the window is told of when one of the single files has changed; of drafts nothing, as they are asked for when a form opens. */
export const newsOf: Readonly<Record<SingleName, EventKind | null>> = {
  reading: "library",
  drafts: null,
  views: "views",
  lenses: "lenses",
  code: "code",
  circle: "circle",
};

function singleDocument<Content>(parts: Parts, kind: SingleName, file: SingleFile<Content>): AnyDocument {
  return {
    read: async () => ({ content: file.content, title: "", savedAt: file.savedAt ?? parts.clock.at(), dilemma: null }),
    async change(at, change) {
      const changed = file.change(at, (content) => change(content) as Outcome<Content>);
      const news = newsOf[kind];
      return news === null ? changed : announcing(parts, news, changed);
    },
  };
}

/** The document that something is said of. */
export function documentOf(parts: Parts, { kind, id }: MergedDocument): AnyDocument {
  const { casebook } = parts;
  switch (kind) {
    case "dilemma":
      return {
        async read() {
          const entry = await casebook.journal.read(id);
          if (!entry.ok) return null;
          const { dilemma, savedAt } = entry.value;
          return { content: dilemma, title: dilemma.title, savedAt, dilemma };
        },
        change: (_, change) => writer(parts).change(id, () => (dilemma) => change(dilemma) as Outcome<Dilemma>),
      };
    case "case":
      return {
        async read() {
          const kept = casebook.cases.read(id);
          if (!kept.ok) return null;
          const { ownCase, savedAt } = kept.value;
          return { content: ownCase, title: ownCase.title, savedAt, dilemma: null };
        },
        change: (at, change) =>
          announcing(
            parts,
            "cases",
            casebook.cases.change(id, at, (content) => change(content) as Outcome<OwnCase>),
            () => ({ id }),
          ),
      };
    case "round":
      return {
        async read() {
          const kept = casebook.rounds.read(id);
          if (!kept.ok) return null;
          const { round, savedAt } = kept.value;
          return { content: round, title: round.title, savedAt, dilemma: null };
        },
        change: (at, change) =>
          announcing(
            parts,
            "circle",
            casebook.rounds.change(id, at, (content) => change(content) as Outcome<Round>),
            ({ revision }) => ({ id, revision }),
          ),
      };
    case "session":
      return {
        async read() {
          const kept = casebook.sessions.read(id);
          if (!kept.ok) return null;
          const { session, savedAt } = kept.value;
          return { content: session, title: session.title, savedAt, dilemma: null };
        },
        change: (at, change) =>
          announcing(
            parts,
            "sessions",
            casebook.sessions.change(id, at, (content) => change(content) as Outcome<Session>),
            ({ revision }) => ({ id, revision }),
          ),
      };
    case "casebook":
      return { read: async () => null, change: async () => refused("not-found") };
    case "reading":
      return singleDocument(parts, kind, casebook.reading);
    case "drafts":
      return singleDocument(parts, kind, casebook.drafts);
    case "views":
      return singleDocument(parts, kind, casebook.views);
    case "lenses":
      return singleDocument(parts, kind, casebook.lenses);
    case "code":
      return singleDocument(parts, kind, casebook.code);
    case "circle":
      return singleDocument(parts, kind, casebook.circle);
  }
}
