import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeSessions } from "../../../core/merge/merge-sessions.ts";
import { type Merging, mergeVersions } from "../../../core/merge/merge-versions.ts";
import type { Version } from "../../../core/merge/version.ts";
import { casesSpokenOf } from "../../../core/workshop/plan/copies.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import { type Session, sessionFormat } from "../../../core/workshop/session.ts";
import { anySession, type Happening, happening } from "../workshop/any-session.ts";
import { blockOf, copiedCase, sessionOf } from "../workshop/written-session.ts";
import { firstVersion, nextVersion, textsIn, writtenVersion } from "./versions.ts";

function merge(one: Version<Session>, other: Version<Session>): Merging<Session> {
  return mergeVersions(sessionFormat, mergeSessions, one, other);
}

const minute = fc.integer({ min: 10, max: 40 }).map((at) => `2026-11-22T10:${at}:00.000Z`);
const happenings = fc.array(fc.tuple(happening, minute), { minLength: 1, maxLength: 5 });

/** Two versions of one session that parted from the same content, and whether that is known. */
const anySides = fc.tuple(anySession, happenings, happenings, fc.boolean()).map(([before, ours, theirs, isKnown]) => {
  const ancestor = firstVersion(before, "2026-11-22T09:00:00.000Z");
  const after = (happened: readonly (readonly [Happening, string])[]) =>
    happened.reduce((present, [how, at]) => nextVersion(present, how(present.content), at), ancestor);
  const strange = (version: Version<Session>) =>
    isKnown ? version : firstVersion(version.content, version.savedAt, version.revision);
  return { ancestor, one: strange(after(ours)), other: strange(after(theirs)), isKnown };
});

test("two sessions become the same to the last byte on both machines, fit the schema, and are done with", () => {
  fc.assert(
    fc.property(anySides, ({ one, other }) => {
      const merging = merge(one, other);
      expect(JSON.stringify(merge(other, one))).toBe(JSON.stringify(merging));
      const merged = writtenVersion(merging);
      expect(sessionFormat.schema.parse(merged.content)).toEqual(merged.content);
      for (const version of [one, other, merged])
        expect(merge(merged, version)).toMatchObject({ merged: { content: merged.content }, disagreements: [] });
    }),
    { numRuns: 300 },
  );
});

test("no two blocks share an id, every case that was at hand on either side is, and nothing else is copied", () => {
  fc.assert(
    fc.property(anySides, ({ one, other }) => {
      const { content } = merge(one, other).merged;
      const ids = content.blocks.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      const atHand = new Set([one, other].flatMap((side) => side.content.cases.map(({ id }) => id)));
      const spoken = casesSpokenOf(content).filter((id) => atHand.has(id));
      expect(content.cases.map(({ id }) => id)).toEqual(spoken);
    }),
    { numRuns: 300 },
  );
});

test("nobody is named in a run where names are off in what comes of it, nor beside it", () => {
  fc.assert(
    fc.property(anySides, ({ one, other }) => {
      const { merged, disagreements } = merge(one, other);
      const named = (run: Run) => [...run.attendance, ...run.commitments.map(({ who }) => who)].join("");
      const told = disagreements.flatMap(({ path, there }) => (path[0] === "runs" ? [there as Run] : []));
      const said = [...merged.content.runs, ...told].map(named).join("");
      expect(merged.content.names ? "" : said).toBe("");
    }),
    { numRuns: 300 },
  );
});

test("what was written in a run on either side is in what was merged or beside it, and no ballot that is open is told", () => {
  fc.assert(
    fc.property(anySides, ({ ancestor, one, other }) => {
      const { merged, disagreements } = merge(one, other);
      const written = ({ runs }: Session) =>
        runs.flatMap(({ id, notes, commitments }) => textsIn([notes, commitments]).map((text) => `${id} ${text}`));
      const beside = disagreements.flatMap(({ path, there }) => (path[0] === "runs" ? [there as Run] : []));
      const there = new Set(written({ ...merged.content, runs: [...merged.content.runs, ...beside] }));
      const old = new Set(written(ancestor.content));
      const stands = new Set(merged.content.runs.map(({ id }) => id));
      const fresh = [one, other].flatMap(({ content }) =>
        written({ ...content, runs: content.runs.filter(({ id }) => stands.has(id)) }),
      );
      const names = merged.content.names ? [] : ["Rosa", "Ben", "Ines"];
      const lost = fresh.filter((text) => !old.has(text) && !there.has(text));
      expect(lost.filter((text) => !names.some((name) => text.endsWith(` ${name}`)))).toEqual([]);
      expect(beside.flatMap(({ votes }) => votes.filter(({ state }) => state === "open"))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const parted = "2026-11-22T09:00:00.000Z";
const [early, late] = ["2026-11-22T10:05:00.000Z", "2026-11-22T10:06:00.000Z"];

function runOf(part: Partial<Run> = {}): Run {
  const block = { block: blockOf("read", "read", "rolls"), given: 300_000, taken: 0, isSkipped: false, page: 0 };
  return {
    ...{ id: "evening", beganAt: parted, endedAt: null, moves: 1, blocks: [block], at: 0, since: parted },
    ...{ seenAt: parted, idle: 0, isBlank: false, look: "light", showsClock: true, present: null },
    ...{ votes: [], notes: [], commitments: [], attendance: [] },
    ...part,
  };
}

const planned = sessionOf({ blocks: [blockOf("read", "read", "rolls")], cases: [copiedCase("rolls")] });

function twoRuns(ours: Partial<Run>, theirs: Partial<Run>) {
  const ancestor = firstVersion({ ...planned, runs: [runOf()] }, parted);
  return merge(
    nextVersion(ancestor, { ...planned, runs: [runOf(ours)] }, late),
    nextVersion(ancestor, { ...planned, runs: [runOf(theirs)] }, early),
  );
}

const noted = (text: string) => [{ blockId: "read", text }];

test("of a run that both machines went on with the one with more moves stands whole, and the other is told", () => {
  const [further, other] = [
    { moves: 5, notes: noted("Silence") },
    { moves: 3, notes: noted("They laughed") },
  ];
  expect(twoRuns(other, further)).toMatchObject({
    merged: { content: { runs: [runOf(further)] } },
    disagreements: [{ path: ["runs", "evening"], there: runOf(other) }],
  });
});

test("an earlier moment of a run says nothing that the later one does not, and nobody is asked about it", () => {
  const one = { moves: 3, seenAt: early, notes: noted("They laughed") };
  const later = { moves: 5, seenAt: late, endedAt: late, notes: noted("They laughed. Then silence.") };
  expect(twoRuns(one, later)).toMatchObject({ merged: { content: { runs: [runOf(later)] } }, disagreements: [] });
});

test("a run that one machine held while the plan was changed on the other stands beside that plan", () => {
  const ancestor = firstVersion(planned, parted);
  const run = runOf({ moves: 4 });
  const blocks = [blockOf("close", "close")];
  const merging = merge(
    nextVersion(ancestor, { ...planned, runs: [run] }, early),
    nextVersion(ancestor, { ...planned, title: "Rolls", blocks, cases: [] }, late),
  );
  expect(merging).toMatchObject({
    merged: { content: { ...planned, title: "Rolls", blocks, runs: [run], cases: planned.cases } },
    disagreements: [],
  });
});

test("a block that came to be of another kind here and was written in there is still one", () => {
  const ancestor = firstVersion(planned, parted);
  const [block] = planned.blocks;
  const blocks = [{ ...blockOf("read", "discuss", "rolls") }];
  const merging = merge(
    nextVersion(ancestor, { ...planned, blocks }, early),
    nextVersion(
      ancestor,
      { ...planned, blocks: [{ ...block, ...blockOf("read", "read", "rolls"), notes: "Slowly" }] },
      late,
    ),
  );
  expect(merging).toMatchObject({
    merged: { content: { blocks: [{ ...blocks[0], notes: "Slowly" }] } },
    disagreements: [],
  });
});
