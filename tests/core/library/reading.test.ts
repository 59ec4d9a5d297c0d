import { expect, test } from "vitest";
import { readContent } from "../../../core/document.ts";
import { breakSeal, commit, readingFormat, readingSchema, takeNote, unread } from "../../../core/library/reading.ts";
import { isUnsealed } from "../../../core/library/seal.ts";

const at = "2026-11-22T10:00:00.000Z";
const choice = { optionId: "option-1", because: "It was our slip" };

test("a seal opens by a committed choice or by breaking it, and by nothing else", () => {
  const committed = commit(unread, choice, at);
  expect(committed).toEqual({ ok: true, value: { ...unread, committed: { ...choice, at } } });
  expect(
    [unread, committed.ok && committed.value, breakSeal(unread, at)].map((mark) => mark && isUnsealed(mark)),
  ).toEqual([false, true, true]);
});

test("a choice stands: after it, or after a broken seal, none is committed", () => {
  const committed = commit(unread, choice, at);
  if (!committed.ok) throw new Error(committed.reason);
  expect([commit(committed.value, choice, at), commit(breakSeal(unread, at), choice, at)]).toEqual([
    { ok: false, reason: "locked" },
    { ok: false, reason: "locked" },
  ]);
  expect(breakSeal(committed.value, "2027-01-01T00:00:00.000Z")).toBe(committed.value);
});

test("a mark with parts missing reads as never opened", () => {
  expect(readingSchema.parse({ cases: { rolls: {} } })).toEqual({ cases: { rolls: unread }, collections: [] });
  expect(readingSchema.parse({})).toEqual({ cases: {}, collections: [] });
});

test("what version 1 wrote reads whole, with no bookmark, note or collection", () => {
  const mark = { committed: { ...choice, at }, brokenAt: null };
  const envelope = {
    ...{ format: "casebook-reading", version: 1, revision: 3, savedAt: at, checksum: "" },
    content: { cases: { rolls: mark } },
  };
  expect(readContent(readingFormat, envelope)).toEqual({
    state: "fine",
    content: {
      cases: { rolls: { ...mark, bookmarkedAt: null, note: "", noteRevision: 0, notedAt: null } },
      collections: [],
    },
  });
});

test("a note takes the place of the one it was written over, and of no other", () => {
  const first = takeNote(unread, { revision: 0, note: "For Rosa" }, at);
  if (!first.ok) throw new Error(first.reason);
  expect([first.value, takeNote(first.value, { revision: 0, note: "For Ben" }, at)]).toEqual([
    { ...unread, note: "For Rosa", noteRevision: 1, notedAt: at },
    { ok: false, reason: "changed-elsewhere" },
  ]);
});
