import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeReplies } from "../../../core/circle/coming/merge-replies.ts";
import { type OwnRound, type PeerRound, type Round, roundFormat } from "../../../core/circle/round/round.ts";
import { mergeRounds } from "../../../core/merge/merge-rounds.ts";
import { type Merging, mergeVersions } from "../../../core/merge/merge-versions.ts";
import type { Version } from "../../../core/merge/version.ts";
import { anyOwnRound, anyPeerRound, type Happening, ownHappening, peerHappening } from "../circle/any-round.ts";
import { arrivedRound, bensDilemma, inesReply, preparedRound } from "../circle/circulating.ts";
import { kept } from "../circle/written-items.ts";
import { firstVersion, nextVersion, textsIn, writtenVersion } from "./versions.ts";

function merge(one: Version<Round>, other: Version<Round>): Merging<Round> {
  return mergeVersions(roundFormat, mergeRounds, one, other);
}

const minute = fc.integer({ min: 10, max: 40 }).map((at) => `2026-11-22T10:${at}:00.000Z`);

/** Two versions of one round that parted from the same content, and whether that is known. */
function twoSides<Side extends OwnRound | PeerRound>(
  round: fc.Arbitrary<Side>,
  happening: fc.Arbitrary<Happening<Side>>,
) {
  const happenings = fc.array(fc.tuple(happening, minute), { minLength: 1, maxLength: 3 });
  return fc.tuple(round, happenings, happenings, fc.boolean()).map(([before, ours, theirs, isKnown]) => {
    const ancestor = firstVersion(before, "2026-11-22T09:00:00.000Z");
    const [one, other] = [ours, theirs].map((happened) =>
      happened.reduce((present, [how, at]) => nextVersion(present, how(present.content), at), ancestor),
    );
    const strange = (version = ancestor) =>
      isKnown ? version : firstVersion(version.content, version.savedAt, version.revision);
    return { ancestor, one: strange(one), other: strange(other), isKnown };
  });
}

const ownSides = twoSides(anyOwnRound, ownHappening);
const peerSides = twoSides(anyPeerRound, peerHappening);
const anySides = fc.oneof<
  [
    fc.Arbitrary<{ one: Version<Round>; other: Version<Round>; ancestor: Version<Round>; isKnown: boolean }>,
    typeof peerSides,
  ]
>(ownSides, peerSides);

test("two rounds become the same to the last byte on both machines, fit the schema, and are done with", () => {
  fc.assert(
    fc.property(anySides, ({ one, other }) => {
      const merging = merge(one, other);
      expect(JSON.stringify(merge(other, one))).toBe(JSON.stringify(merging));
      const merged = writtenVersion(merging);
      expect(roundFormat.schema.parse(merged.content)).toEqual(merged.content);
      for (const version of [one, other, merged])
        expect(merge(merged, version)).toMatchObject({ merged: { content: merged.content }, disagreements: [] });
    }),
  );
});

/** Whether a version has done something to a reply since the rounds parted. */
function hasTouched({ lineage }: Version<Round>, id: string): boolean {
  return [...lineage.since.keys()].some((line) => line.startsWith(`replies/${id.slice(0, 16)}`));
}

test("replies stand each once in the order of their sending; what came on either side is there, and what one side took back is gone", () => {
  fc.assert(
    fc.property(anySides, ({ ancestor, one, other, isKnown }) => {
      const holds = ({ content }: Version<Round>, id: string) => content.replies.some((reply) => reply.id === id);
      const isTakenBack = (by: Version<Round>, from: Version<Round>, id: string) =>
        isKnown && holds(ancestor, id) && !holds(by, id) && !hasTouched(from, id);
      const stays = (id: string) => !isTakenBack(one, other, id) && !isTakenBack(other, one, id);
      const all = mergeReplies(one.content.replies, other.content.replies).map(({ id }) => id);
      expect(merge(one, other).merged.content.replies.map(({ id }) => id)).toEqual(all.filter(stays));
    }),
    { numRuns: 300 },
  );
});

test("whatever was sent from either machine stands in the order of its moments", () => {
  fc.assert(
    fc.property(ownSides, ({ one, other }) => {
      const { content } = merge(one, other).merged;
      const moments = content.side === "own" ? content.sendings.map(({ at }) => at) : [];
      expect(moments).toEqual(moments.toSorted());
    }),
  );
});

test("nothing that came, went or was recorded is ever a question, but for a second first view", () => {
  fc.assert(
    fc.property(anySides, ({ one, other }) => {
      const settled = [
        "side",
        "id",
        "title",
        "createdAt",
        "replies",
        "editions",
        "sendings",
        "sent",
        "dilemma",
        "replyId",
      ];
      const asked = merge(one, other).disagreements.map(({ path: [part = ""] }) => part);
      expect(asked.filter((part) => settled.includes(part))).toEqual([]);
    }),
  );
});

test("every text that either side wrote in a round is in what was merged or beside it", () => {
  fc.assert(
    fc.property(ownSides, ({ ancestor, one, other }) => {
      const { merged, disagreements } = merge(one, other);
      const written = ({ view, meetings, redaction }: OwnRound) => textsIn([view, meetings, redaction.standIns]);
      const there = new Set([...textsIn(merged.content), ...disagreements.flatMap((one) => textsIn(one.there))]);
      const old = new Set(written(ancestor.content));
      const fresh = [...written(one.content), ...written(other.content)].filter((text) => !old.has(text));
      expect(fresh.filter((text) => !there.has(text))).toEqual([]);
    }),
  );
});

const parted = "2026-11-22T09:00:00.000Z";

test("of two first views the earlier stands, and the other is there to be looked at", () => {
  const view = { optionId: "tell", instead: "", confidence: 70, because: "", at: "2026-11-22T10:05:00.000Z" };
  const later = { ...view, optionId: "wait", at: "2026-11-22T10:06:00.000Z" };
  const ancestor = firstVersion<Round>(preparedRound(), parted);
  const one = nextVersion(ancestor, { ...preparedRound(), view }, view.at);
  const other = nextVersion(ancestor, { ...preparedRound(), view: later }, later.at);
  expect(merge(one, other)).toMatchObject({
    merged: { content: { view } },
    disagreements: [{ path: ["view"], here: view, there: later }],
  });
});

test("of two editions of a dilemma the last one stands with its title, and so does the first id under which a reply was sent", () => {
  const ancestor = firstVersion<Round>(arrivedRound(), parted);
  const edition = kept(bensDilemma({ edition: 2, title: "Forty rolls" }), "2026-11-22T10:05:00.000Z");
  const sent = kept(inesReply({}, "0b7f1f0e-2f0a-4c43-9d5a-000000000007"), "2026-11-22T10:06:00.000Z");
  const dilemma = { ...arrivedRound().dilemma, at: "2026-11-22T10:06:00.000Z" };
  const one = nextVersion(
    ancestor,
    { ...arrivedRound(), dilemma: edition, title: "Forty rolls" },
    "2026-11-22T10:05:00.000Z",
  );
  const other = nextVersion(ancestor, { ...arrivedRound(), dilemma, sent: [sent] }, "2026-11-22T10:06:00.000Z");
  expect(merge(one, other)).toMatchObject({
    merged: {
      content: { ...arrivedRound(), dilemma: edition, title: "Forty rolls", sent: [sent], replyId: sent.item.id },
    },
    disagreements: [],
  });
});

test("what would be done in a reply is one thing: half of one and half of another would be nobody's", () => {
  const ancestor = firstVersion<Round>(arrivedRound(), parted);
  const { draft } = arrivedRound();
  const [one, other] = [
    { ...draft.choice, optionId: "tell" },
    { ...draft.choice, instead: "Ask Ines", confidence: 60 },
  ].map((choice, place) =>
    nextVersion(ancestor, { ...arrivedRound(), draft: { ...draft, choice } }, `2026-11-22T10:0${place}:00.000Z`),
  );
  expect(merge(one ?? ancestor, other ?? ancestor)).toMatchObject({
    merged: { content: other?.content },
    disagreements: [{ path: ["draft", "choice"], there: { optionId: "tell" } }],
  });
});

test("a name that one machine replaces is replaced", () => {
  const standIn = { id: "one", kind: "person", texts: ["Anselm"], standIn: "Owner", found: "owner" } as const;
  const version = (isOn: boolean) => {
    const redaction = { parts: [], standIns: [{ ...standIn, texts: ["Anselm"], isOn }], answerBy: null };
    return firstVersion<Round>({ ...preparedRound(), redaction }, `2026-11-22T10:0${Number(isOn)}:00.000Z`);
  };
  for (const [one, other] of [
    [true, false],
    [false, true],
  ])
    expect(merge(version(one === true), version(other === true))).toMatchObject({
      merged: { content: { redaction: { standIns: [{ isOn: true }] } } },
      disagreements: [],
    });
});
