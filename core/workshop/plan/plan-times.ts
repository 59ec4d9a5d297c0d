import type { Plan } from "../session.ts";

/** When a block is planned for, as `14:05`; past midnight the clock begins anew. */
export interface PlannedRow {
  readonly blockId: string;
  readonly from: string;
  readonly to: string;
  /** It ends after the minutes there are. */
  readonly isOver: boolean;
}

const minutesOfDay = 24 * 60;

/** A time of day so many minutes after another; both as `14:05`. */
export function timeAfter(start: string, minutes: number): string {
  const [hours = 0, past = 0] = start.split(":").map(Number);
  const at = (hours * 60 + past + minutes) % minutesOfDay;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** The clock times of a plan, told from its start; `planned` are the minutes of all blocks, `over` by how many that is too much. */
export function planTimes(plan: Pick<Plan, "start" | "length" | "blocks">): {
  readonly rows: readonly PlannedRow[];
  readonly planned: number;
  readonly over: number;
  readonly ends: string;
} {
  let planned = 0;
  const rows = plan.blocks.map(({ id, minutes }) => {
    const from = timeAfter(plan.start, planned);
    planned += minutes;
    return { blockId: id, from, to: timeAfter(plan.start, planned), isOver: planned > plan.length };
  });
  return { rows, planned, over: Math.max(0, planned - plan.length), ends: timeAfter(plan.start, planned) };
}
