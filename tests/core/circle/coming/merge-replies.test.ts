import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeReplies } from "../../../../core/circle/coming/merge-replies.ts";
import { anyKeptReply } from "../any-items.ts";
import { author, kept, replyItem } from "../written-items.ts";

const anyReplies = fc.array(anyKeptReply, { maxLength: 12 });

test("merging is the same in any order, in any grouping, and done again", () => {
  fc.assert(
    fc.property(anyReplies, anyReplies, anyReplies, (one, other, third) => {
      const merged = mergeReplies(one, other);
      expect(mergeReplies(other, one)).toEqual(merged);
      expect(mergeReplies(merged, third)).toEqual(mergeReplies(one, mergeReplies(other, third)));
      expect(mergeReplies(merged, merged)).toEqual(merged);
      expect(mergeReplies(merged, one)).toEqual(merged);
    }),
  );
});

test("every reply is there once, by what it says, however they came", () => {
  fc.assert(
    fc.property(anyReplies, fc.infiniteStream(fc.nat()), (replies, lots) => {
      const files = new Map<number, typeof replies>();
      for (const reply of replies) {
        const file = (lots.next().value ?? 0) % 4;
        files.set(file, [...(files.get(file) ?? []), reply]);
      }
      const merged = [...files.values()].reduce((all, file) => mergeReplies(all, file), []);
      expect(merged.map(({ id }) => id).toSorted()).toEqual([...new Set(replies.map(({ id }) => id))].toSorted());
      expect(merged).toEqual(mergeReplies(replies, []));
    }),
  );
});

test("replies stand in the order they were sent, each with the day it came first", () => {
  const [early, late] = ["2026-11-20T08:00:00.000Z", "2026-11-21T08:00:00.000Z"];
  const [first, second] = [replyItem({ sentAt: early }, author("Cleo")), replyItem({ sentAt: late })];
  expect(mergeReplies([kept(second, late), kept(first, late)], [kept(second, early)])).toEqual([
    kept(first, late),
    kept(second, early),
  ]);
});
