import { newOwnCase } from "../../../core/library/own-case.ts";
import type { Block } from "../../../core/workshop/plan/block.ts";
import { copyOfOwn } from "../../../core/workshop/plan/session-case.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";

const begun = "2026-11-20T10:00:00.000Z";

/** A block of an agenda. */
export function blockOf(id: string, kind: Block["kind"], caseId: string | null = null, minutes = 5): Block {
  return { id, kind, minutes, caseId, title: "", text: "", notes: "" };
}

/** A session's own copy of a case that says little. */
export function copiedCase(id: string): SessionCase {
  return { ...copyOfOwn(newOwnCase(id, begun, "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", `About ${id}`)), kind: "public" };
}

/** A session without a block, with some parts said otherwise. */
export function sessionOf(part: Partial<Session> = {}): Session {
  return {
    ...{ id: "5c2e1b7a-9d4f-4e63-8a0b-6f1d2c3e4a5b", createdAt: begun, title: "Evening", theme: null, on: null },
    ...{ start: "18:00", length: 30, names: false, blocks: [], cases: [], runs: [], from: null },
    ...part,
  };
}
