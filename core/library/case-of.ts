import { z } from "../zod.ts";
import { type Case, type CaseSource, partialDay } from "./case.ts";
import type { OwnCase } from "./own-case.ts";

const address = z.url({ protocol: /^https?$/ });

function isSaid(text: string): boolean {
  return text.trim() !== "";
}

function sourcesOf({ sources }: OwnCase): CaseSource[] {
  return sources
    .filter(({ title, publisher }) => isSaid(title) || isSaid(publisher))
    .map(({ publisher, title, date, url, supports }) => ({
      publisher,
      title,
      date: partialDay.safeParse(date).success ? date : "undated",
      supports,
      ...(address.safeParse(url).success ? { url } : {}),
    }));
}

/** A case of the casebook as every case is read: what is still empty in a list is left out, a source without a date is undated. */
export function caseOf(own: OwnCase): Case {
  const { id, title, kind, hook, categories, lenses, business, trade, size, level, minutes } = own;
  const asOf = partialDay.safeParse(own.asOf).success ? own.asOf : own.createdAt.slice(0, 7);
  const sources = sourcesOf(own);
  return {
    id,
    matter: {
      ...{ title, kind, hook, categories, lenses, business, trade, size, level, minutes, asOf, sources },
      asked: own.asked.map(({ text }) => text).filter(isSaid),
      related: own.related,
      ...(isSaid(own.contentNote) ? { contentNote: own.contentNote } : {}),
    },
    open: {
      situation: own.situation,
      people: own.people
        .filter(({ who, stake }) => isSaid(who) || isSaid(stake))
        .map(({ who, row, stake }) => ({ who, row, stake })),
      question: own.question,
      options: own.options.filter((option) => isSaid(option.title) || isSaid(option.text)),
    },
    sealed: {
      did: own.did,
      happened: own.happened,
      lenses: own.through.filter(({ text }) => isSaid(text)),
      differ: own.differ,
      discuss: own.discuss.map(({ text }) => text).filter(isSaid),
      teaching: own.teaching,
      sources,
    },
  };
}
