import { keepInTab, keptInTab, useTabKept } from "./tab-kept.ts";

/** What the laptop goes round for. */
export const roundKinds = ["ballots", "commitments"] as const;

export type RoundKind = (typeof roundKinds)[number];

/** That the laptop is in the hands of the room: whatever is pressed, the window shows nothing but what each is to do. */
export interface PassedRound {
  readonly sessionId: string;
  readonly kind: RoundKind;
}

const key = "casebook-passed-round";

/** Gives the window to the room. It stays theirs through a reload, the way back, and any address that is typed. */
export function passRound({ sessionId, kind }: PassedRound): void {
  keepInTab(key, `${kind} ${sessionId}`);
}

/** Gives the window back to the trainer, wherever the address has wandered meanwhile. */
export function takeBack(): void {
  const [, sessionId = ""] = (keptInTab(key) ?? "").split(" ");
  window.location.hash = `/workshop/${sessionId}/run`;
  keepInTab(key, null);
}

/** Whether the laptop goes round now, and what for. */
export function usePassedRound(): PassedRound | null {
  const [word = "", sessionId = ""] = (useTabKept(key) ?? "").split(" ");
  const kind = roundKinds.find((one) => one === word);
  return kind === undefined ? null : { sessionId, kind };
}
