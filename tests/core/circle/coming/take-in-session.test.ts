import fc from "fast-check";
import { expect, test } from "vitest";
import type { HeldHere } from "../../../../core/circle/coming/held-here.ts";
import { judgeItems } from "../../../../core/circle/coming/judge-items.ts";
import type { SharedItem } from "../../../../core/circle/file/item.ts";
import { sharedFromSession } from "../../../../core/circle/file/shared-session.ts";
import { isAboutCase } from "../../../../core/workshop/plan/block.ts";
import type { Session, SessionCase } from "../../../../core/workshop/session.ts";
import { anySession } from "../../workshop/any-session.ts";
import { blockOf, copiedCase, sessionOf } from "../../workshop/written-session.ts";
import { author, caseItem, sessionItem } from "../written-items.ts";

const at = "2026-11-25T10:00:00.000Z";
const taking = { at, replyIdTo: () => "", packOf: () => "From Ben" };

interface Held {
  readonly session?: Session | null;
  readonly isNewer?: boolean;
  readonly cases?: readonly SessionCase[];
}

function holding({ session = null, isNewer = false, cases = [] }: Held): HeldHere {
  return {
    round: () => null,
    isOwnDilemma: () => false,
    keptCase: () => null,
    isShipped: () => false,
    session: (id) => (session?.id === id ? { session, isNewer } : null),
    caseFor: (id) => cases.find((one) => one.id === id) ?? null,
  };
}

const blocks = [blockOf("read", "read", "rolls"), blockOf("vote", "vote", "rolls"), blockOf("talk", "own", "nowhere")];
const plan = sessionItem({ blocks });
const rolls = caseItem("rolls", "The wrong rolls");
const pack = [plan, rolls];
const inPack: SessionCase = { id: "rolls", ...rolls.content };
const came = sessionOf({
  createdAt: at,
  blocks,
  cases: [inPack],
  from: { by: "Ben", key: null, hash: plan.hash },
});

/** How the session of a file stands, and what it would be. */
function taken(items: readonly SharedItem[], held: Held = {}) {
  const { standings, sessions } = judgeItems(items, holding(held), taking);
  const place = items.findIndex(({ kind }) => kind === "session");
  return { standing: standings[place], session: sessions[0] ?? null };
}

function refusedAs(fault: string, detail: string) {
  return { standing: { kind: "refused", fault, detail }, session: null };
}

test("a workshop that nobody has is new, with the cases of its file as they came, in whatever order", () => {
  const both = [taken(pack), taken(pack.toReversed())];
  expect(both).toEqual([
    { standing: { kind: "new" }, session: came },
    { standing: { kind: "new" }, session: came },
  ]);
});

test("a case that did not come with it is taken from here, and one that is nowhere leaves a hole", () => {
  const here = copiedCase("rolls");
  expect([taken([plan], { cases: [here] }).session?.cases, taken(pack, { cases: [here] }).session?.cases]).toEqual([
    [here],
    [inPack],
  ]);
  expect(taken([plan])).toEqual({ standing: { kind: "new" }, session: { ...came, cases: [] } });
});

test("what came before changes nothing, whatever was made of it since, unless it brings a case that was lacking", () => {
  const edited = { ...came, title: "My evening", on: "2026-12-01", names: true };
  expect([taken(pack, { session: edited }), taken(pack, { session: { ...edited, cases: [] } })]).toEqual([
    { standing: { kind: "same" }, session: null },
    { standing: { kind: "changed" }, session: edited },
  ]);
});

test("another plan by its author takes the place of the plan; the day, the names and the runs stay", () => {
  const run = { id: "run", endedAt: at } as Session["runs"][number];
  const held = { ...run, blocks: [{ block: blockOf("held", "read", "zinnias") }] } as Session["runs"][number];
  const present = {
    ...came,
    on: "2026-12-01",
    names: true,
    runs: [held],
    cases: [copiedCase("rolls"), copiedCase("zinnias")],
  };
  const next = sessionItem({ title: "Later", blocks: blocks.slice(0, 1) });
  expect(taken([next, rolls], { session: present })).toEqual({
    standing: { kind: "changed" },
    session: {
      ...present,
      title: "Later",
      blocks: blocks.slice(0, 1),
      cases: [inPack, copiedCase("zinnias")],
      from: { by: "Ben", key: null, hash: next.hash },
    },
  });
});

test("a workshop stands as its author and its origin say", () => {
  const own = { ...came, from: null };
  const signed = sessionItem({ title: "Later", blocks }, author("Ben", "k".repeat(43)));
  const stranger = sessionItem({ title: "Later", blocks }, author("Dora"));
  const later = sessionItem({ title: "Later", blocks });
  const keyed = { ...came, from: { by: "Ben", key: "k".repeat(43), hash: plan.hash } };
  expect([
    taken(pack, { session: own }),
    taken([later, rolls], { session: own }),
    taken([stranger, rolls], { session: came }),
    taken([later, rolls], { session: keyed }),
    taken([later, rolls], { session: came, isNewer: true }),
    taken([sessionItem({ blocks }, author("Dora")), rolls], { session: came }),
    taken([signed, rolls], { session: came }).standing,
  ]).toEqual([
    { standing: { kind: "same" }, session: null },
    refusedAs("taken", "Evening"),
    refusedAs("other-author", "Ben"),
    refusedAs("other-author", "Ben"),
    refusedAs("newer", "Evening"),
    { standing: { kind: "same" }, session: null },
    { kind: "changed" },
  ]);
});

test("while a run is going only what lacked is filled in; another plan or other words of a case wait for its end", () => {
  const going = { id: "run", endedAt: null, blocks: [{ block: blockOf("held", "read", "rolls") }] };
  const present: Session = { ...came, runs: [going as unknown as Session["runs"][number]] };
  const later = sessionItem({ title: "Later", blocks });
  const otherRolls = { ...rolls, content: { ...rolls.content, situation: "Other rolls" } };
  const other = { ...came.from, hash: "another" } as Session["from"];
  const ended = { ...present, runs: [{ ...present.runs[0], endedAt: at } as Session["runs"][number]] };
  expect([
    taken([later, rolls], { session: present }),
    taken([plan, otherRolls], { session: { ...present, from: other } }),
    taken([later, rolls], { session: ended }).standing,
    taken(pack, { session: present }),
    taken(pack, { session: { ...present, cases: [] } }).standing,
  ]).toEqual([
    refusedAs("session-going", "Evening"),
    refusedAs("session-going", "Evening"),
    { kind: "changed" },
    { standing: { kind: "same" }, session: null },
    { kind: "changed" },
  ]);
});

test("whatever comes while a run of any workshop is going, no case that is here says anything else", () => {
  const words = fc.record({ title: fc.string({ minLength: 1 }), situation: fc.string(), isByOther: fc.boolean() });
  fc.assert(
    fc.property(anySession, words, (session, { title, situation, isByOther }) => {
      const [run] = session.runs;
      fc.pre(run !== undefined);
      const present = {
        ...session,
        runs: [{ ...run, endedAt: null }],
        from: { by: "Ben", key: null, hash: "" },
      } as Session;
      const items = [
        sessionItem({ ...sharedFromSession(session), title }, author(isByOther ? "Dora" : "Ben"), session.id),
        ...session.cases.map(({ id, ...content }) => ({ ...caseItem(id, ""), content: { ...content, situation } })),
      ];
      const { session: made } = taken(items, { session: present });
      const kept = new Map(present.cases.map((one) => [one.id, one]));
      expect((made?.cases ?? []).filter((one) => kept.has(one.id) && kept.get(one.id) !== one)).toEqual([]);
    }),
  );
});

test("any workshop that is passed on comes to the same plan and cases without a run, and once more to nothing new", () => {
  fc.assert(
    fc.property(anySession, (session) => {
      const planned = new Set(session.blocks.filter(({ kind }) => isAboutCase(kind)).map(({ caseId }) => caseId));
      const items = [
        sessionItem(sharedFromSession(session), author("Ben"), session.id),
        ...session.cases
          .filter(({ id }) => planned.has(id))
          .map(({ id, ...content }) => ({ ...caseItem(id, ""), content })),
      ];
      const { standing, session: made } = taken(items);
      if (made === null) throw new Error("It was not taken in");
      const { title, theme, start, length, blocks: kept } = session;
      expect([standing, made]).toEqual([
        { kind: "new" },
        expect.objectContaining({ ...{ title, theme, start, length, blocks: kept }, names: false, on: null, runs: [] }),
      ]);
      expect([...made.cases].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
        session.cases.filter(({ id }) => planned.has(id)).sort((one, other) => (one.id < other.id ? -1 : 1)),
      );
      expect([taken(items, { session: made }), taken(items, { session: { ...session, from: null } })]).toEqual([
        { standing: { kind: "same" }, session: null },
        { standing: { kind: "same" }, session: null },
      ]);
    }),
  );
});
