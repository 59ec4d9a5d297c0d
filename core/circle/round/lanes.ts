/** How far apart two marks on a line of a hundred stand beside each other, even where the line is short. */
const apart = 9;

/**
 * The lane of each mark on a line from 0 to 100, 0 nearest to the line, so that no two marks cover each other. Takes places on
 * the line in any order and answers in that order; those that come first keep the nearest lane.
 */
export function lanesOf(places: readonly number[]): number[] {
  const lanes: number[][] = [];
  return places.map((place) => {
    const free = lanes.findIndex((lane) => lane.every((other) => Math.abs(other - place) >= apart));
    if (free === -1) return lanes.push([place]) - 1;
    lanes[free]?.push(place);
    return free;
  });
}
