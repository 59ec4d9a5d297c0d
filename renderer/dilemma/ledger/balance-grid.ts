import { type Across, marksOf } from "../../../core/dilemma/balance.ts";

/** Where the balances stand, in pixels. */
export interface BalanceGrid {
  readonly width: number;
  readonly height: number;
  readonly column: number;
  /** Without room beside the balances, a name stands above its row. */
  readonly isNameAbove: boolean;
  readonly nameLetters: number;
  /** The middle of a column. */
  columnAt(place: number): number;
  rowAt(place: number): { readonly y: number; readonly height: number };
  /** The height of the balances of a row with their marks. */
  cell(place: number): number;
}

const head = 68;
const balance = 96;
const markHeight = 15;
const narrowest = 148;
const nameHeight = 26;

/** A row for each person and a column for each option, as wide as there is room for and never too narrow to read. */
export function balanceGrid(across: readonly Across[], options: number, room: number): BalanceGrid {
  const isNameAbove = room < 600;
  const names = isNameAbove ? 0 : 150;
  const column = Math.max(narrowest, Math.floor((room - names) / Math.max(1, options)));
  const cells = across.map(
    ({ lines }) => balance + markHeight * Math.max(0, ...lines.map((line) => marksOf(line).length)),
  );
  const heights = cells.map((cell) => cell + (isNameAbove ? nameHeight : 0));
  const above = (place: number) => heights.slice(0, place).reduce((sum, height) => sum + height, head);
  return {
    width: names + column * options,
    height: above(heights.length),
    column,
    isNameAbove,
    nameLetters: isNameAbove ? Math.floor(room / 8) : 18,
    columnAt: (place) => names + column * (place + 0.5),
    rowAt: (place) => ({ y: above(place), height: heights[place] ?? 0 }),
    cell: (place) => cells[place] ?? 0,
  };
}
