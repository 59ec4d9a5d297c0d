import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { envelopeSchema, readContent } from "../../../core/document.ts";
import { sessionFormat } from "../../../core/workshop/session.ts";
import { envelopeOf } from "../../../store/documents/envelope.ts";
import { sessionOf } from "./written-session.ts";

/** What a file of version 1 says. What a run of it did not tell yet, how long it stood still, is nothing. */
function asRead(content: unknown) {
  const { runs, ...said } = content as { readonly runs: readonly object[] };
  return { ...said, runs: runs.map((run) => ({ ...run, idle: 0 })) };
}

const fixture = envelopeSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "session-version-1.json"), "utf8")),
);

test("a session as it was written in version 1 is read whole, with both times it was run", () => {
  const reading = readContent(sessionFormat, fixture);
  expect(reading).toEqual({ state: "fine", content: asRead(fixture.content) });
});

test("a session that says nothing of copies, runs and names, as one written by hand, has none", () => {
  const { names: _n, cases: _c, runs: _r, from: _f, ...said } = sessionOf();
  const version = { content: said, revision: 1, savedAt: said.createdAt, lineage: { past: [], since: new Map() } };
  const reading = readContent(sessionFormat, envelopeOf(sessionFormat, version));
  expect(reading).toEqual({ state: "fine", content: sessionOf() });
});
