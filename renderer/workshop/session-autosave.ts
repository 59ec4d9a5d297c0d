import { withGiven } from "../../core/with-given.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { type Plan, planParts, type Session } from "../../core/workshop/session.ts";
import { Autosave } from "../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../parts/standing.ts";

/** A session whose plan saves itself while it is changed. */
export type SessionAutosave = Autosave<SessionView, Plan>;

/** What the screen shows: the saved session with everything planned since. */
export type ShownSession = Shown<SessionView, Plan>;

const parts = Object.keys(planParts) as (keyof Plan)[];

function planOf(session: Session): Plan {
  return Object.fromEntries(parts.map((part) => [part, session[part]])) as Plan;
}

const kind: Kind<SessionView, Plan> = {
  content: ({ session }) => planOf(session),
  withChange: (kept, change) => ({ ...kept, session: withGiven<Session>(kept.session, change) }),
  /** A title is needed on the disk: while it is empty on the screen, the old one stays and the rest is saved. */
  held: ({ title }) => (title !== undefined && title.trim() === "" ? ["title"] : []),
  locked: () => [],
};

/** Opens a session for planning, as the disk has it. */
export function sessionAutosave(kept: SessionView, disk: Disk<SessionView, Plan>): SessionAutosave {
  return new Autosave(kept, kind, disk);
}
