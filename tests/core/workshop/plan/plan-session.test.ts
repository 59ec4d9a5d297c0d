import fc from "fast-check";
import { expect, test } from "vitest";
import { casesSpokenOf } from "../../../../core/workshop/plan/copies.ts";
import { copyOfSession, editSession } from "../../../../core/workshop/plan/plan-session.ts";
import { anySession, happening } from "../any-session.ts";
import { copiedCase } from "../written-session.ts";

test("whatever happens to a session, it has a copy of each case that is spoken of, and of no other", () => {
  fc.assert(
    fc.property(anySession, fc.array(happening, { maxLength: 6 }), (before, happened) => {
      const session = happened.reduce((present, how) => how(present), before);
      expect(session.cases.map(({ id }) => id)).toEqual(casesSpokenOf(session));
    }),
  );
});

test("a copy never changes while it is spoken of, whatever became of its case", () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const edited = editSession(session, { title: "Renamed" }, (id) => ({ ...copiedCase(id), situation: "Changed" }));
      expect(edited).toMatchObject({ ok: true, value: { title: "Renamed", cases: session.cases } });
    }),
  );
});

test("a session where names are off names nobody, whatever happened before", () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const edited = editSession(session, { names: false }, () => null);
      const runs = edited.ok ? edited.value.runs : [];
      expect(
        runs.flatMap(({ attendance, commitments }) => [...attendance, ...commitments.map(({ who }) => who)]),
      ).toEqual(runs.flatMap(({ commitments }) => commitments.map(() => "")));
      expect(runs.map(({ commitments }) => commitments.map(({ what }) => what))).toEqual(
        session.runs.map(({ commitments }) => commitments.map(({ what }) => what)),
      );
    }),
  );
});

test("a copy of a session has its plan, the copies that plan speaks of, and nothing of its runs", () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const copy = copyOfSession(session, session.id, session.createdAt, "Once more");
      const cases = session.cases.filter(({ id }) => casesSpokenOf({ ...session, runs: [] }).includes(id));
      const value = { ...session, title: "Once more", on: null, runs: [], from: null, cases };
      expect(copy).toMatchObject({ ok: true, value: { ...value, cases: expect.arrayContaining(cases) } });
      expect(copy.ok && copy.value.cases.length).toBe(cases.length);
    }),
  );
});
