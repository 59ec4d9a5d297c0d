import { expect, test } from "vitest";
import { faceOf } from "../../../../core/workshop/room/face-of.ts";
import { beginRun } from "../../../../core/workshop/run/going-run.ts";
import { after, granted, loaves, runOf } from "../any-run.ts";
import { blockOf, sessionOf } from "../written-session.ts";

const next = { kind: "next" } as const;
const on = { kind: "page", by: 1 } as const;

/** A run that stands in a reveal with two pages of the trainer's own words, and a discussion after it. */
const atReveal = granted(
  beginRun(
    sessionOf({
      blocks: [
        {
          ...blockOf("shown", "reveal", "loaves"),
          text: `${"What would you bet? ".repeat(15)}\n\n${"Say so. ".repeat(40)}`,
        },
        blockOf("talk", "discuss", "loaves"),
      ],
      cases: [loaves],
    }),
    "evening",
    "2026-11-22T18:00:00.000Z",
  ),
);

test("what is discussed after a reveal stays sealed while the room has read nothing but the trainer's own words there", () => {
  const left = [[next], [on, next], [on, on, next]].map((moves) => after(atReveal, ...moves));
  const faces = left.map((session) => faceOf(session, runOf(session), {}));
  expect(faces.map((face) => (face.kind === "reveal" ? face.text : face.kind))).toEqual([
    "question",
    "question",
    "Who else knew?",
  ]);
});
