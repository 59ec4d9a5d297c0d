import { expect, test } from "vitest";
import { blankPerson, newDilemma, type Stakeholder } from "../../../core/dilemma/dilemma.ts";
import { History } from "../../../renderer/dilemma/history.ts";

const empty = newDilemma("00000000-0000-4000-8000-000000000000", "2026-11-22T10:00:00.000Z", "Almonds");

function joan(name: string): Stakeholder {
  return { ...blankPerson, id: "joan", name };
}

test("keystrokes close together are one step, but taking somebody out right after them is a step of its own", () => {
  const history = new History();
  history.add(empty, { stakeholders: [joan("J")] }, 0);
  history.add({ ...empty, stakeholders: [joan("J")] }, { stakeholders: [joan("Jo")] }, 100);
  history.add({ ...empty, stakeholders: [joan("Jo")] }, { stakeholders: [] }, 200);
  expect([history.undo(), history.undo(), history.undo()]).toEqual([
    { stakeholders: [joan("Jo")] },
    { stakeholders: [] },
    null,
  ]);
});
