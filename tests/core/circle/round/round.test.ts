import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { circleFormat } from "../../../../core/circle/circle.ts";
import { hashedText } from "../../../../core/circle/file/item.ts";
import { type Round, roundFormat } from "../../../../core/circle/round/round.ts";
import { type Format, readContent } from "../../../../core/document.ts";
import { checksumOf, envelopeCodec } from "../../../../store/documents/envelope.ts";
import { sha256Of } from "../../../../store/sha256.ts";

function written(name: string) {
  const file = join(import.meta.dirname, "..", "..", "..", "fixtures", `${name}.json`);
  return envelopeCodec.decode(readFileSync(file, "utf8"));
}

test.each<[string, Format<unknown>]>([
  ["round-version-1-own", roundFormat],
  ["round-version-1-peer", roundFormat],
  ["circle-version-1", circleFormat],
])("%s reads whole, for ever, and none of its parts is empty", (name, format) => {
  const envelope = written(name);
  expect([envelope.version, envelope.checksum]).toEqual([1, checksumOf(envelope.content)]);
  expect(readContent(format, envelope)).toEqual({ state: "fine", content: envelope.content });
  const empty = Object.entries(envelope.content as object).filter(([, part]) =>
    ["", "[]", "null"].includes(JSON.stringify(part)),
  );
  expect([empty, format.migrations.length]).toEqual([[], format.version - 1]);
});

test("every item that was kept then still has the hash that it had", () => {
  const rounds = ["round-version-1-own", "round-version-1-peer"].map((name) => written(name).content as Round);
  const items = rounds.flatMap((round) => [
    ...round.replies,
    ...(round.side === "own" ? round.editions : [round.dilemma, ...round.sent]),
  ]);
  expect(items).toHaveLength(6);
  expect(items.map(({ item }) => sha256Of(hashedText(item)))).toEqual(items.map(({ id }) => id));
});
