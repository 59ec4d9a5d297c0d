import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { RoomFace, RoomView } from "../../core/workshop/room/room.ts";
import { roomView } from "../../core/workshop/room/room-view.ts";
import type { RunMove } from "../../core/workshop/run/run-move.ts";
import type { Session } from "../../core/workshop/session.ts";
import { RoomScreen } from "../../room/room-screen.tsx";
import { saidOf } from "../../room/said.ts";
import { anyMove, runOf } from "../core/workshop/any-run.ts";
import { afterMove, hidden, markedSession, sealed } from "../core/workshop/marked-run.ts";

const lensNames = { mirror: "The mirror" };
const now = Date.parse("2026-11-22T18:10:00.000Z");

/** What leads through a run, so that its end is reached too. */
const forwards = fc.constantFrom<RunMove>({ kind: "next" }, { kind: "page", by: 1 });

/** All that the room gets of a session, and all that it shows and says of it. */
function room(session: Session): string {
  const view = roomView(session, lensNames);
  return `${JSON.stringify(view)} ${renderToStaticMarkup(<RoomScreen view={view} now={now} />)} ${saidOf(view)}`;
}

function shown(view: RoomView | null, isAlone = false): string {
  const html = renderToStaticMarkup(<RoomScreen view={view} now={now} isAlone={isAlone} />);
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function facing(face: RoomFace): RoomView {
  const on = { state: "on", title: "Evening", look: "dark", isBlank: false, blockTitle: "", at: 0, of: 2 } as const;
  return { ...on, block: "vote", clock: null, face };
}

const vote: Extract<RoomFace, { kind: "vote" }> = {
  ...{ kind: "vote", caseTitle: "Loaves", question: "Do you tell?", isSecond: false, mode: "ballots", state: "closed" },
  options: [
    { letter: "A", title: "Tell" },
    { letter: "B", title: "Wait" },
  ],
  ...{ total: 7, present: 9, result: { total: 7, counts: [3, 4] } },
};

test("in no state of any run does the wall get, show or say what is the trainer's or anybody's own, nor what is sealed before its reveal", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(forwards, anyMove), { maxLength: 60, size: "max" }), (moves) => {
      let session = markedSession;
      let isRevealed = false;
      for (const move of moves) {
        session = afterMove(session, move);
        const run = runOf(session);
        isRevealed ||= run.blocks.some(({ block, page }) => block.kind === "reveal" && page > 0);
        const seen = room(session);
        expect(seen).not.toContain(hidden);
        if (!isRevealed) expect(seen).not.toContain(sealed);
      }
    }),
    { numRuns: 150 },
  );
});

test("what was sealed is shown once it is revealed, and the lens by the name that ships", () => {
  const next: RunMove[] = Array.from({ length: 5 }, () => ({ kind: "next" }));
  const pages: RunMove[] = Array.from({ length: 5 }, () => ({ kind: "page", by: 1 }));
  const seen = pages.reduce<{ session: Session; faces: string[] }>(
    ({ session, faces }, move) => {
      const moved = afterMove(session, move);
      return { session: moved, faces: [...faces, shown(roomView(moved, lensNames))] };
    },
    { session: next.reduce(afterMove, markedSession), faces: [] },
  );
  const first = ["They told.", "It was paid.", "The mirror.", "Some would wait.", "2020"];
  expect(first.map((text, place) => seen.faces[place]?.includes(text))).toEqual(first.map(() => true));
  expect(seen.faces[2]).toContain("Through the lens The mirror");
});

test("a blank wall shows nothing at all, and its page was not sent", () => {
  const blank = roomView(afterMove(markedSession, { kind: "blank", isBlank: true }), lensNames);
  expect([shown(blank), JSON.stringify(blank).includes('face":null')]).toEqual(["", true]);
});

test("a result stands under the letters with its numbers; of four votes there are none", () => {
  const few = { ...vote, total: 4, result: { total: 4, counts: null } };
  expect([
    shown(facing(vote)),
    shown(facing(few)),
    shown(facing({ ...few, total: 0, result: { total: 0, counts: null } })),
  ]).toEqual([
    "First vote Do you tell? A Tell 3 B Wait 4 7 voted",
    "First vote Do you tell? 4 voted. With fewer than five, what each option got isn’t shown.",
    "First vote Do you tell? Nobody voted.",
  ]);
});

test("while ballots are handed in the wall tells how many, and says it to nobody one by one", () => {
  const open = facing({ ...vote, state: "open", total: 3, result: null });
  expect([shown(open), saidOf(open)]).toEqual([
    "First vote Do you tell? A Tell B Wait The laptop goes round. Nobody sees what you choose. 3 of 9 handed in",
    "First vote. The laptop goes round. Nobody sees what you choose.",
  ]);
});

test("the shift tells how many stood where in either vote", () => {
  const { caseTitle, options } = vote;
  const result = (counts: number[]) => ({ total: 7, counts });
  expect(shown(facing({ kind: "shift", caseTitle, options, first: result([3, 4]), second: result([6, 1]) }))).toBe(
    "First vote How the room moved A Tell First vote 3 Second vote 6 B Wait First vote 4 Second vote 1 First vote, 7 votes Second vote, 7 votes",
  );
});

test("before it begins, after its end and while nobody answers a sentence stands there", () => {
  const title = "Evening";
  expect([
    shown({ state: "ahead", title, look: "light" }),
    shown({ state: "over", title, look: "light" }),
    shown(null),
    shown(null, true),
  ]).toEqual([
    "Evening We begin soon.",
    "Evening That was it. Thank you.",
    "",
    "Nothing is shown here yet. As soon as the session answers, it appears.",
  ]);
});

test("text is text: no link, picture or element of a case reaches the wall", () => {
  const text = "<img src=x onerror=alert(1)> [a link](https://example.org) ![a picture](x.png) **bold**";
  const html = renderToStaticMarkup(
    <RoomScreen view={facing({ kind: "case", caseTitle: "<b>Loaves</b>", text, page: 0, pages: 1 })} now={now} />,
  );
  expect([/<img|<a |<b>/.test(html), html.includes("<strong>bold</strong>")]).toEqual([false, true]);
});
