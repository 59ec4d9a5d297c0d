import { expect, test } from "vitest";
import { meetingLengths } from "../../../../core/circle/meeting/meeting.ts";
import { meetingSteps } from "../../../../core/circle/meeting/meeting-guide.ts";

test("the steps of each meeting fill its minutes, and none comes twice", () => {
  const found = meetingLengths.map((minutes) => {
    const steps = meetingSteps[minutes];
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    return { sum, isOnce: new Set(steps.map(({ kind }) => kind)).size === steps.length };
  });
  expect(found).toEqual(meetingLengths.map((minutes) => ({ sum: minutes, isOnce: true })));
});

test("every meeting reads and asks before anybody tells, and ends with what the author will do", () => {
  const kinds = meetingLengths.map((minutes) => meetingSteps[minutes].map(({ kind }) => kind));
  expect(kinds).toEqual([
    ["read", "ask", "tell", "close"],
    ["read", "ask", "views", "tell", "close"],
    ["arrive", "read", "ask", "views", "tell", "split", "again", "close"],
  ]);
});
