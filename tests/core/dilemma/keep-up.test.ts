import fc from "fast-check";
import { expect, test } from "vitest";
import { addFollowUp, addPromise, markFollowUp, markPromise } from "../../../core/dilemma/keep-up.ts";
import { anyDay, anyDilemma, decidedDilemma, openDilemma } from "./any-dilemma.ts";

const followUp = { id: "ring", who: "Rosa", what: "Ring on Tuesday", by: "2026-12-01", addedAt: null, doneOn: null };
const promise = { id: "bread", to: "Ines", what: "Bread on Friday", by: null, addedAt: null, kept: "open" as const };
const kept = fc.constantFrom("open" as const, "kept" as const, "not-kept" as const);
const standing = fc
  .tuple(anyDilemma, fc.boolean())
  .map(([dilemma, isDecided]) => (isDecided ? { ...dilemma, decision: decidedDilemma.decision } : dilemma));

test("a follow-up or a promise is added after what stands there, decided or not, and nothing else changes", () => {
  fc.assert(
    fc.property(standing, (dilemma) => {
      expect([addFollowUp(dilemma, followUp), addPromise(dilemma, promise)]).toEqual([
        { ok: true, value: { ...dilemma, followUps: [...dilemma.followUps, followUp] } },
        { ok: true, value: { ...dilemma, promises: [...dilemma.promises, promise] } },
      ]);
    }),
  );
});

test("a mark changes the mark of the one that is named, and no word of any", () => {
  fc.assert(
    fc.property(standing, fc.option(anyDay), kept, (dilemma, doneOn, became) => {
      const followUps = dilemma.followUps.filter(({ id }) => id !== followUp.id);
      const promises = dilemma.promises.filter(({ id }) => id !== promise.id);
      const both = { ...dilemma, followUps: [followUp, ...followUps], promises: [...promises, promise] };
      expect([markFollowUp(both, "ring", doneOn), markPromise(both, "bread", became)]).toEqual([
        { ok: true, value: { ...both, followUps: [{ ...followUp, doneOn }, ...followUps] } },
        { ok: true, value: { ...both, promises: [...promises, { ...promise, kept: became }] } },
      ]);
    }),
  );
});

test("an empty follow-up or promise is refused, and so is one for everyone and a mark on one that is not there", () => {
  const reasons = [
    addFollowUp(openDilemma, { ...followUp, what: " \n" }),
    addFollowUp(openDilemma, { ...followUp, who: "The team" }),
    addFollowUp(openDilemma, { ...followUp, who: "" }),
    addFollowUp(decidedDilemma, { ...followUp, who: "Rosa and Ben" }),
    addPromise(openDilemma, { ...promise, what: "" }),
    addPromise(decidedDilemma, { ...promise, to: " " }),
    markFollowUp(decidedDilemma, "ring", null),
    markPromise(decidedDilemma, "bread", "kept"),
  ].map((outcome) => (outcome.ok ? "done" : outcome.reason));
  expect(reasons).toEqual([
    "incomplete",
    "not-one-person",
    "not-one-person",
    "not-one-person",
    "incomplete",
    "incomplete",
    "not-found",
    "not-found",
  ]);
});
