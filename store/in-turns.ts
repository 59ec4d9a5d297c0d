import { setImmediate as nextTurn } from "node:timers/promises";

/** How many things are worked on before something else may come in between: a few milliseconds of what this is used for. */
const perTurn = 250;

/** Works on many things one after the other, in turns with whatever else is asked for meanwhile. */
export async function inTurns<Thing>(things: Iterable<Thing>, work: (thing: Thing) => void): Promise<void> {
  let place = 0;
  for (const thing of things) {
    place += 1;
    if (place % perTurn === 0) await nextTurn();
    work(thing);
  }
}
