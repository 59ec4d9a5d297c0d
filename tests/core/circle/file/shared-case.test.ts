import { expect, test } from "vitest";
import {
  isSameCase,
  ownFromShared,
  sharedCaseSchema,
  sharedFromOwn,
  sharedFromShipped,
} from "../../../../core/circle/file/shared-case.ts";
import { caseOf } from "../../../../core/library/case-of.ts";
import { newOwnCase } from "../../../../core/library/own-case.ts";
import { readCase } from "../../../../core/library/read-case.ts";
import { writtenCase } from "../../library/written-case.ts";
import { dilemmaId, sentAt } from "../written-items.ts";

test("an own case comes through a case file as it was, is a peer’s there, and goes on as their own", () => {
  const own = { ...newOwnCase("forty", sentAt, dilemmaId, "The wrong rolls"), did: "They paid." };
  const shared = sharedCaseSchema.parse(sharedFromOwn(own));
  const came = ownFromShared("forty", shared, "Evening", sentAt);
  expect(came).toEqual({ ...own, kind: "peer", origin: { kind: "pack", pack: "Evening", addedAt: sentAt } });
  expect([isSameCase(came, shared), sharedFromOwn(came)]).toEqual([true, shared]);
  expect([isSameCase(own, shared), isSameCase({ ...own, did: "They waited." }, shared)]).toEqual([true, false]);
  expect(JSON.stringify(shared)).not.toContain(dilemmaId);
});

test("a case that ships reads after its way through a case file as it read before", () => {
  const read = readCase("forty.md", writtenCase);
  if (!read.ok) throw new Error("faulty");
  const came = ownFromShared("forty", sharedCaseSchema.parse(sharedFromShipped(read.case)), "Evening", sentAt);
  expect(caseOf(came)).toEqual(read.case);
});
