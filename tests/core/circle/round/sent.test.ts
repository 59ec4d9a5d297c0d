import { expect, test } from "vitest";
import { noRedaction } from "../../../../core/circle/redact/redaction.ts";
import { withSending, withSentReply } from "../../../../core/circle/round/sent.ts";
import { done, refused } from "../../../../core/outcome.ts";
import { arrivedRound, preparedRound } from "../circulating.ts";
import { dilemmaItem, kept, replyItem, sentAt } from "../written-items.ts";

const at = "2026-11-25T10:00:00.000Z";
const redaction = { ...noRedaction, answerBy: "2026-12-01" };

function leaving(item = dilemmaItem(), id = "sending") {
  return { item, redaction, sending: { id, hash: item.hash, at, to: ["ben"] } };
}

test("what leaves is in the round: what it says, when and to whom, and what stood in the place of names", () => {
  const item = dilemmaItem({ title: "Rolls" });
  const round = preparedRound();
  expect(withSending(round, leaving(item))).toEqual(
    done({ ...round, title: "Rolls", redaction, editions: [kept(item, at)], sendings: [leaving(item).sending] }),
  );
});

test("what left before stands there once, with another sending", () => {
  const item = dilemmaItem();
  const round = { ...preparedRound(), editions: [kept(item)], sendings: [leaving(item).sending] };
  const again = withSending(round, leaving(item, "again"));
  expect(again).toMatchObject(done({ editions: [kept(item, sentAt)], sendings: [{ id: "sending" }, { id: "again" }] }));
});

test("what another edition overtook, and what there is no room for, does not leave", () => {
  const many = Array.from({ length: 200 }, (_, place) => kept(dilemmaItem({ edition: place + 1 })));
  const sendings = Array.from({ length: 1_000 }, (_, place) => leaving(undefined, `sending-${place}`).sending);
  const replies = Array.from({ length: 200 }, (_, place) => kept(replyItem({ edition: place + 1 })));
  const round = preparedRound();
  expect([
    withSending({ ...round, editions: [kept(dilemmaItem({ edition: 2 }))] }, leaving()),
    withSending({ ...round, editions: many }, leaving(dilemmaItem({ edition: 201 }))),
    withSending({ ...round, editions: [kept(dilemmaItem())], sendings }, leaving()),
    withSentReply({ ...arrivedRound(), sent: [kept(replyItem({ edition: 2 }))] }, replyItem(), at),
    withSentReply({ ...arrivedRound(), sent: replies }, replyItem({ edition: 201 }), at),
  ]).toEqual(
    (["changed-elsewhere", "bad-input", "bad-input", "changed-elsewhere", "bad-input"] as const).map((reason) =>
      refused(reason),
    ),
  );
});

test("a reply that leaves is kept as sent, once", () => {
  const [round, item] = [arrivedRound(), replyItem()];
  const sent = withSentReply(round, item, at);
  expect(sent).toEqual(done({ ...round, sent: [kept(item, at)] }));
  expect(sent.ok && withSentReply(sent.value, item, "2026-11-26T10:00:00.000Z")).toEqual(sent);
});
