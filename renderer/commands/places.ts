import {
  Archive,
  BookOpen,
  ChartSpline,
  Glasses,
  Info,
  Library,
  Presentation,
  ScrollText,
  Sun,
  Trash2,
  Users,
} from "lucide-react";

/** The places of the window, in the order of the bar at its side. */
export const places = [
  { to: "/", key: "today", Icon: Sun },
  { to: "/journal", key: "journal", Icon: BookOpen },
  { to: "/library", key: "library", Icon: Library },
  { to: "/code", key: "code", Icon: ScrollText },
  { to: "/circle", key: "circle", Icon: Users },
  { to: "/workshops", key: "workshops", Icon: Presentation },
  { to: "/insights", key: "insights", Icon: ChartSpline },
  { to: "/lenses", key: "lenses", Icon: Glasses },
  { to: "/about", key: "about", Icon: Info },
] as const;

/** A place that is reached from the journal, and by its name. */
export const bin = { to: "/bin", key: "bin", Icon: Trash2 } as const;

/** A place that is reached from the page about the app, and by its name. */
export const safekeeping = { to: "/safekeeping", key: "safekeeping", Icon: Archive } as const;

export type PlaceKey = (typeof places)[number]["key"] | typeof bin.key | typeof safekeeping.key;

/** Whether a place, or what belongs to it, is what one sees at this address. */
export function isHere(location: string, to: string): boolean {
  if (to === "/") return location === "/";
  if (to === "/journal" && (location.startsWith("/dilemma") || location === "/bin")) return true;
  if (to === "/about" && location.startsWith("/safekeeping")) return true;
  if (to === "/workshops" && location.startsWith("/workshop/")) return true;
  if (to === "/library" && /^\/(case|own-case)/.test(location)) return true;
  return location.startsWith(to);
}
