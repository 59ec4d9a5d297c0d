import fc from "fast-check";
import { author, dilemmaItem, kept, replyItem } from "./written-items.ts";

const moments = ["2026-11-20T08:00:00.000Z", "2026-11-21T08:00:00.000Z", "2026-11-22T08:00:00.000Z"];
const ids = ["1", "2", "3"].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`);
const anyMoment = fc.constantFrom(...moments);

/** One of few replies, so that the same comes again, and others of the same id. */
export const anyReplyItem = fc
  .record({
    id: fc.constantFrom(...ids),
    name: fc.constantFrom("Ben", "Cleo"),
    key: fc.constantFrom(null, "k".repeat(43)),
    edition: fc.integer({ min: 1, max: 2 }),
    sentAt: anyMoment,
    advice: fc.constantFrom("", "Ring them first."),
  })
  .map(({ id, name, key, ...content }) => replyItem(content, author(name, key), id));

/** The same, as a round holds it; one key may sign one content twice, in other letters. */
export const anyKeptReply = fc.tuple(anyReplyItem, anyMoment, fc.constantFrom("r", "s")).map(([item, at, letter]) => {
  const signature = item.by.key === null ? null : letter.repeat(86);
  return kept({ ...item, by: { ...item.by, signature } }, at);
});

/** One of few editions of one dilemma by one author, who signs or does not. */
export const anyEdition = fc
  .record({
    key: fc.constantFrom(null, "a".repeat(43)),
    edition: fc.integer({ min: 1, max: 3 }),
    sentAt: anyMoment,
    asked: fc.constantFrom("Who pays?", "Who tells them?"),
  })
  .map(({ key, ...content }) => dilemmaItem(content, author("Anna", key)));
