import fc from "fast-check";
import { expect, test } from "vitest";
import type { HeldHere } from "../../../../core/circle/coming/held-here.ts";
import { judgeItems } from "../../../../core/circle/coming/judge-items.ts";
import type { SharedItem } from "../../../../core/circle/file/item.ts";
import { ownFromShared } from "../../../../core/circle/file/shared-case.ts";
import { noRedaction } from "../../../../core/circle/redact/redaction.ts";
import { blankReply } from "../../../../core/circle/round/reply.ts";
import type { OwnRound, PeerRound, Round } from "../../../../core/circle/round/round.ts";
import { newOwnCase, type OwnCase } from "../../../../core/library/own-case.ts";
import { anyEdition, anyReplyItem } from "../any-items.ts";
import { author, caseItem, dilemmaId, dilemmaItem, kept, replyItem, sentAt } from "../written-items.ts";

const at = "2026-11-25T10:00:00.000Z";
const ownReplyId = "99999999-9999-4999-8999-999999999999";
const taking = { at, replyIdTo: () => ownReplyId, packOf: () => "From Ben" };
const [annasKey, otherKey] = ["a".repeat(43), "x".repeat(43)];

interface Held {
  readonly rounds?: readonly Round[];
  readonly cases?: readonly OwnCase[];
  readonly isNewer?: boolean;
  readonly ownDilemmas?: readonly string[];
}

function holding({ rounds = [], cases = [], isNewer = false, ownDilemmas = [] }: Held = {}): HeldHere {
  return {
    round(id) {
      const round = rounds.find((one) => one.id === id);
      return round === undefined ? null : { round, isNewer };
    },
    keptCase(id) {
      const ownCase = cases.find((one) => one.id === id);
      return ownCase === undefined ? null : { ownCase, isNewer };
    },
    isOwnDilemma: ({ id }) => ownDilemmas.includes(id),
    isShipped: (id) => id === "the-fifty-dollar-cap",
    session: () => null,
    caseFor: () => null,
  };
}

const item = dilemmaItem();
const fresh: PeerRound = {
  side: "peer",
  id: dilemmaId,
  title: "The wrong rolls",
  createdAt: at,
  replies: [],
  dilemma: kept(item, at),
  draft: blankReply,
  replyId: ownReplyId,
  sent: [],
};
const own: OwnRound = {
  side: "own",
  id: dilemmaId,
  title: "The wrong rolls",
  createdAt: at,
  replies: [],
  redaction: noRedaction,
  editions: [kept(item)],
  sendings: [],
  view: null,
  meetings: [],
};

function standings(items: readonly SharedItem[], held: Held = {}) {
  return judgeItems(items, holding(held), taking).standings.map((standing) =>
    standing.kind === "refused" ? `${standing.fault} ${standing.detail}`.trim() : standing.kind,
  );
}

/** The round after files came one after the other, each whole. */
function after(files: readonly (readonly SharedItem[])[], rounds: readonly Round[] = []): readonly Round[] {
  return files.reduce((present, items) => {
    const made = judgeItems(items, holding({ rounds: present }), taking).rounds;
    return [...present.filter(({ id }) => !made.some((round) => round.id === id)), ...made];
  }, rounds);
}

test("a dilemma that nobody has is new, and its round is ready for the own reply", () => {
  const step = { standings: [{ kind: "new" }], rounds: [fresh], cases: [], sessions: [] };
  expect(judgeItems([item], holding(), taking)).toEqual(step);
});

test("another edition by the same author changes the dilemma and keeps what was written and sent", () => {
  const draft = { ...blankReply, advice: "Half a thou" };
  const sent = [kept(replyItem({}, author("Me"), ownReplyId))];
  const next = dilemmaItem({ edition: 2, title: "The wrong forty rolls" });
  const step = judgeItems([next], holding({ rounds: [{ ...fresh, draft, sent }] }), taking);
  expect(step.rounds).toEqual([{ ...fresh, title: "The wrong forty rolls", draft, sent, dilemma: kept(next, at) }]);
});

test("a dilemma stands as its author, its edition and its hash say", () => {
  const signed = (edition: number, key: string) => dilemmaItem({ edition }, author("Anna", key));
  const second = dilemmaItem({ edition: 2 });
  const heldSigned = { rounds: [{ ...fresh, dilemma: kept(signed(2, annasKey)) }] };
  expect([
    ...standings([item, second, dilemmaItem({ edition: 2 }, author("Dora"))], { rounds: [fresh] }),
    ...standings([item, dilemmaItem({ asked: "?" })], { rounds: [{ ...fresh, dilemma: kept(second) }] }),
    ...standings([signed(1, annasKey)], { rounds: [fresh] }),
    ...standings([signed(3, otherKey)], heldSigned),
    ...standings([dilemmaItem({ edition: 3 })], heldSigned),
    ...standings([dilemmaItem({ edition: 3 }, author("Anna Maria", annasKey))], heldSigned),
    ...standings([second], { rounds: [fresh], isNewer: true }),
  ]).toEqual([
    ...["same", "changed", "other-author Anna"],
    ...["same", "same"],
    "changed",
    ...["other-author Anna", "other-author Anna", "changed"],
    "newer",
  ]);
});

test("the own dilemma that comes back is there already, and refused with any other content", () => {
  const other = dilemmaItem({ asked: "Who tells them?", edition: 9 });
  expect([...standings([item, other], { rounds: [own] }), ...standings([item], { ownDilemmas: [dilemmaId] })]).toEqual([
    "same",
    "own-dilemma",
    "own-dilemma",
  ]);
});

test("a reply needs its dilemma, before it or in the same file, and nothing else of the file", () => {
  const reply = replyItem();
  expect([
    ...standings([reply]),
    ...standings([reply, item]),
    ...standings([reply, replyItem({ edition: 2 }), reply], { rounds: [fresh] }),
    ...standings([reply, dilemmaItem({}, author("Dora"))], { rounds: [own] }),
  ]).toEqual(["no-round", "new", "new", "new", "changed", "same", "new", "own-dilemma"]);
});

test("the own reply that comes back is there already", () => {
  const mine = replyItem({}, author("Me"), ownReplyId);
  expect(standings([mine], { rounds: [{ ...fresh, sent: [kept(mine)] }] })).toEqual(["same"]);
});

test("a round takes a thousand replies and no more", () => {
  const replies = Array.from({ length: 999 }, (_, place) => kept(replyItem({ advice: `${place}` })));
  const two = [replyItem({ advice: "a" }), replyItem({ advice: "b" })];
  expect(standings(two, { rounds: [{ ...own, replies }] })).toEqual(["changed", "too-many-kept"]);
});

test("a case is new, the same, changed, or under the id of somebody's own", () => {
  const [forty, fifty] = [caseItem("forty", "Forty"), caseItem("forty", "Fifty")];
  const came = ownFromShared("forty", forty.content, "Evening", sentAt);
  const made = newOwnCase("forty", sentAt, dilemmaId, "Forty rolls");
  expect([
    ...standings([forty, caseItem("the-fifty-dollar-cap", "Anything")]),
    ...standings([forty, fifty], { cases: [came] }),
    ...standings([forty], { cases: [made] }),
    ...standings([caseItem("forty", "Forty rolls")], { cases: [made] }),
    ...standings([fifty], { cases: [came], isNewer: true }),
  ]).toEqual(["new", "same", "same", "changed", "taken Forty rolls", "same", "newer Forty"]);
  expect(judgeItems([fifty], holding({ cases: [came] }), taking).cases).toEqual([
    { ...came, title: "Fifty", origin: { kind: "pack", pack: "From Ben", addedAt: at } },
  ]);
});

const anyFile = fc
  .tuple(anyEdition, fc.array(anyReplyItem, { maxLength: 5 }))
  .map(([dilemma, replies]): readonly SharedItem[] => [dilemma, ...replies]);

test("any files in any order come to the same rounds, and once more to nothing new", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 1, maxLength: 5 }), fc.nat(), (files, turn) => {
      const turned = [...files.slice(turn % files.length), ...files.slice(0, turn % files.length)];
      const rounds = after(files);
      expect(after(turned)).toEqual(rounds);
      expect(after(files.map((items) => items.toReversed()).toReversed())).toEqual(rounds);
      expect(after(files, rounds)).toEqual(rounds);
      const hashes = files.flat().flatMap((one) => (one.kind === "reply" ? [one.hash] : []));
      expect(rounds[0]?.replies.map(({ id }) => id).toSorted()).toEqual([...new Set(hashes)].toSorted());
    }),
  );
});

test("what is judged the same or refused is never written", () => {
  fc.assert(
    fc.property(anyFile, fc.array(anyFile, { maxLength: 3 }), (file, before) => {
      const held = holding({ rounds: after(before) });
      const step = judgeItems(file, held, taking);
      const isTouched = step.standings.some(({ kind }) => kind === "new" || kind === "changed");
      expect(step.rounds.length > 0).toBe(isTouched);
    }),
  );
});
