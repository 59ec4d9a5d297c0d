import type { Kind } from "./queries.ts";

/** How an engine answered the queries of one kind. Times in milliseconds, shares from 0 to 1. */
export interface Answers {
  readonly queries: number;
  /** How many there was time for. */
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
  /** How many had the document first, and among the first five; and one divided by its place, on average. */
  readonly first: number;
  readonly five: number;
  readonly mrr: number;
}

/** What was measured of one engine over so many documents, in a process of its own. */
export interface Figures {
  readonly name: string;
  readonly size: number;
  /** Of the machine, when it ended. */
  readonly load: number;
  readonly build: number;
  readonly bytes: number;
  readonly answers: Readonly<Record<Kind, Answers>>;
  readonly change: { readonly p50: number; readonly p95: number };
  readonly saved: { readonly bytes: number; readonly write: number; readonly read: number } | null;
  /** How long it took to see of all documents that they are as they were saved; only ours can. */
  readonly confirm: number | null;
}
