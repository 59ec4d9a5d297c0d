import { canonical } from "./canonical.ts";
import { type Known, type Lineage, united, written } from "./lineage.ts";

/** One version of a document. */
export interface Version<Content> {
  readonly content: Content;
  readonly revision: number;
  readonly savedAt: string;
  readonly lineage: Lineage;
  /** The first 12 hexadecimal digits of the checksum of the content as it was written. */
  readonly mark: string;
}

function isKnown(one: Known, other: Known): boolean {
  return one.revision === other.revision && one.mark === other.mark;
}

/** Whether a version is this content, or once was. */
export function hasBeen(version: Version<unknown>, content: Known): boolean {
  return [...version.lineage.past, version].some((passed) => isKnown(passed, content));
}

/** Whether one version has become the other. */
export function isBefore(one: Version<unknown>, other: Version<unknown>): boolean {
  return other.lineage.past.some((passed) => isKnown(passed, one));
}

/** The revision of the last content that both versions had, or null when none is known. */
export function partedAt(one: Version<unknown>, other: Version<unknown>): number | null {
  const shared = [...one.lineage.past, one].filter((passed) =>
    [...other.lineage.past, other].some((known) => isKnown(passed, known)),
  );
  return shared.length === 0 ? null : Math.max(...shared.map(({ revision }) => revision));
}

/** Whether both have changed since the last content that both had, as far as that is known. */
export function haveParted(one: Version<unknown>, other: Version<unknown>): boolean {
  return partedAt(one, other) !== null && !isKnown(one, other) && !isBefore(one, other) && !isBefore(other, one);
}

function rank(version: Version<unknown>): readonly (string | number)[] {
  const { content, revision, savedAt, lineage } = version;
  return [savedAt, revision, canonical(content), JSON.stringify(written(lineage))];
}

/** The versions in an order that every machine finds, the one saved last first. */
export function leadingFirst<Content>(versions: readonly Version<Content>[]): Version<Content>[] {
  return [...versions].sort((one, other) => {
    const its = rank(other);
    const place = rank(one).findIndex((value, at) => value !== its[at]);
    if (place === -1) return 0;
    return (rank(one)[place] ?? 0) > (its[place] ?? 0) ? -1 : 1;
  });
}

/** The lineage of what two versions became, with both of them in it. */
export function lineageOfBoth(one: Version<unknown>, other: Version<unknown>): Lineage {
  const passed = [one, other].map(({ revision, mark }) => ({ revision, mark, rested: true }));
  const both = united(one.lineage, other.lineage);
  return united(both, { past: passed, since: new Map() });
}
