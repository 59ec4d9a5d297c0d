import type { Words } from "../words/english.ts";

/** The places of the frame, and the one thing to do from anywhere. */
const places = [
  { to: "/new", key: "newDilemma" },
  { to: "/", key: "today" },
  { to: "/journal", key: "journal" },
  { to: "/library", key: "library" },
  { to: "/about", key: "about" },
] as const;

export type Place = (typeof places)[number];

/** The places whose name holds what was typed; all of them before anything is. */
export function placesFor(text: string, names: Words["shell"]): Place[] {
  const typed = text.trim().toLocaleLowerCase();
  return places.filter(({ key }) => names[key].toLocaleLowerCase().includes(typed));
}
