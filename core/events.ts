/** What the app may tell the window of: that something changed. The window asks again. */
export const eventKinds = [
  "dilemmas",
  "library",
  "cases",
  "settings",
  "notices",
  "views",
  "lenses",
  "code",
  "backups",
  "jobs",
  "conflicts",
  "circle",
  "sessions",
] as const;

export type EventKind = (typeof eventKinds)[number];

/**
 * News of a change. `id` names the one document that changed; without it, it may be any. `revision` is what it has become: a
 * window that holds it already, having saved it, need not ask.
 */
export interface CasebookEvent {
  readonly kind: EventKind;
  readonly id?: string;
  readonly revision?: number;
}
