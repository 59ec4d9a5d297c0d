import fc from "fast-check";
import { expect, test } from "vitest";
import { type Envelope, type Format, readContent } from "../../core/document.ts";
import { z } from "../../core/zod.ts";

const format: Format<{ name: string; tags: string[] }> = {
  name: "note",
  version: 3,
  schema: z.object({ name: z.string(), tags: z.array(z.string()).default([]) }),
  migrations: [
    (content) => ({ title: (content as { text: string }).text.trim() }),
    (content) => ({ name: (content as { title: string }).title }),
  ],
};

function envelope(version: number, content: unknown): Envelope {
  return { format: "note", version, revision: 1, savedAt: "2026-11-22T10:00:00.000Z", checksum: "", content };
}

test("content of every earlier version arrives at the present one", () => {
  const readings = [envelope(1, { text: " Rolls " }), envelope(2, { title: "Rolls" }), envelope(3, { name: "Rolls" })];
  const fine = { state: "fine", content: { name: "Rolls", tags: [] } };
  expect(readings.map((older) => readContent(format, older))).toEqual([fine, fine, fine]);
});

test("a newer version is told apart from damage, whatever it holds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 999 }), fc.anything(), (version, content) => {
      expect(readContent(format, envelope(version, content))).toEqual({ state: "newer", version });
    }),
  );
});

test("another format and content that does not fit are damaged, with the field named", () => {
  expect([
    readContent(format, { ...envelope(3, { name: "Rolls" }), format: "letter" }),
    readContent(format, envelope(3, { name: 7 })),
    readContent(format, envelope(3, null)),
  ]).toEqual([
    { state: "damaged", fault: "format is letter" },
    { state: "damaged", fault: expect.stringMatching(/^name: /) },
    { state: "damaged", fault: expect.any(String) },
  ]);
});

test("content that a migration cannot follow is damaged, never an exception", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), fc.anything(), (version, content) => {
      expect(["fine", "damaged"]).toContain(readContent(format, envelope(version, content)).state);
    }),
  );
  expect(readContent(format, envelope(1, null))).toMatchObject({
    state: "damaged",
    fault: expect.stringMatching(/^not content of version 1: /),
  });
});
