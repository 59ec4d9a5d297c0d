import { type Row, rows, type Stakeholder } from "./dilemma.ts";

/** A figure in the photograph: its cell, the corner at the top left. Pixels. */
export interface Place {
  readonly person: Stakeholder;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The part of the photograph one row takes, and where somebody can be added to it. Pixels. */
export interface Stand {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The height of a bust; it shrinks towards the back. */
  readonly size: number;
  readonly places: readonly Place[];
  /** A disc in the middle of an empty row, or in its corner; null in a picture that nobody can be added to. */
  readonly free: { readonly x: number; readonly y: number; readonly radius: number } | null;
}

/** To each row of an open photograph somebody can be added; of a closed one, rows with nobody in them are left out. */
export type Openness = "open" | "closed";

export interface Photograph {
  readonly width: number;
  readonly height: number;
  readonly stands: readonly Stand[];
}

interface Measure {
  readonly size: number;
  readonly cell: number;
}

const measures: Readonly<Record<Row, Measure>> = {
  "front-row": { size: 84, cell: 98 },
  "second-row": { size: 64, cell: 92 },
  "third-row": { size: 48, cell: 84 },
  staff: { size: 56, cell: 84 },
  suppliers: { size: 56, cell: 84 },
  "owner-and-family": { size: 56, cell: 84 },
  neighbours: { size: 48, cell: 84 },
  "non-customers": { size: 44, cell: 88 },
};

/** Above the busts, for the name of the row; and under each, for the name of the person. */
const headroom = 34;
const captionHeight = 64;
const margin = 14;
/** Below this there is no room beside the rows, and everyone stands in one column. */
const roomForWings = 540;

/** Above so many in a row everyone moves closer together. */
const crowd = { middle: 6, around: 3 } as const;
const closer = 0.8;

function measureOf(row: Row, count: number): Measure {
  const { size, cell } = measures[row];
  const most = row.endsWith("-row") || row === "non-customers" ? crowd.middle : crowd.around;
  return count > most ? { size: size * closer, cell: cell * closer } : { size, cell };
}

/** Where the people of one row stand in `area`: in lines, each in the middle. */
function stand(row: Row, people: readonly Stakeholder[], area: Area, openness: Openness): Stand {
  const { x, y, width } = area;
  const inRow = people.filter((person) => person.row === row);
  const { size, cell } = measureOf(row, inRow.length);
  const perLine = Math.max(1, Math.floor(width / cell));
  const lines = Math.ceil(inRow.length / perLine);
  const tall = size + captionHeight;
  const places = inRow.map((person, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, inRow.length - line * perLine);
    const wide = Math.min(width / inLine, cell * 1.5);
    const left = x + (width - inLine * wide) / 2;
    return { person, x: left + (index % perLine) * wide, y: y + headroom + line * tall, width: wide };
  });
  const height = lines === 0 ? headroom + size + 8 : headroom + lines * tall;
  return {
    row,
    x,
    y,
    width,
    height,
    size,
    places,
    free: openness === "open" ? freeIn({ x, y, width }, size, lines) : null,
  };
}

/** Large and in the middle while the row is empty, small in its corner afterwards. */
function freeIn({ x, y, width }: Area, size: number, lines: number): NonNullable<Stand["free"]> {
  if (lines === 0) return { x: x + width / 2, y: y + headroom + size / 2, radius: 18 };
  return { x: x + width - 18, y: y + 19, radius: 10 };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Rows one above the other, from the back to the front. */
function column(order: readonly Row[], people: readonly Stakeholder[], area: Area, openness: Openness): Stand[] {
  const stands: Stand[] = [];
  let { y } = area;
  for (const row of order) {
    if (openness === "closed" && !people.some((person) => person.row === row)) continue;
    const next = stand(row, people, { ...area, y }, openness);
    stands.push(next);
    y += next.height;
  }
  return stands;
}

function bottomOf(stands: readonly Stand[]): number {
  return Math.max(0, ...stands.map(({ y, height }) => y + height));
}

/** Moves stands down together, so that the nearest of them stand level with the nearest of the others. */
function lowered(stands: readonly Stand[], by: number): Stand[] {
  const down = <Spot extends { readonly y: number }>(spot: Spot): Spot => ({ ...spot, y: spot.y + by });
  return stands.map((one) => ({ ...down(one), places: one.places.map(down), free: one.free && down(one.free) }));
}

/**
 * A group photograph of these people, `width` pixels wide: the three rows of customers in the middle, the front row at the
 * bottom; staff, suppliers, owner and neighbours beside them; who never buys at the edge, behind everyone. It grows downwards.
 */
export function photograph(people: readonly Stakeholder[], width: number, openness: Openness): Photograph {
  const inner = width - 2 * margin;
  const whole = { x: margin, y: margin, width: inner };
  if (width < roomForWings) {
    const stands = column([...rows].reverse(), people, whole, openness);
    return { width, height: bottomOf(stands) + margin, stands };
  }
  const edge = column(["non-customers"], people, whole, openness);
  const y = Math.max(margin, bottomOf(edge));
  const wing = Math.floor(inner * 0.24);
  const middle = inner - 2 * wing;
  const left = { x: margin, y, width: wing };
  const right = { ...left, x: margin + wing + middle };
  const parts = [
    column(["neighbours", "suppliers"], people, left, openness),
    column(["third-row", "second-row", "front-row"], people, { x: margin + wing, y, width: middle }, openness),
    column(["owner-and-family", "staff"], people, right, openness),
  ];
  const bottom = bottomOf(parts.flat());
  const level = parts.flatMap((stands) => lowered(stands, bottom - bottomOf(stands)));
  return { width, height: bottomOf([...edge, ...level]) + margin, stands: [...edge, ...level] };
}
