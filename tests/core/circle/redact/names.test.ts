import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proposeStandIns } from "../../../../core/circle/redact/propose.ts";
import { noRedaction } from "../../../../core/circle/redact/redaction.ts";
import { emptyDilemma } from "./any-redacted.ts";
import { proposedFor, readMarked } from "./counted.ts";
import { markedSentences } from "./marked-sentences.ts";

/** What was reached, less a little, so that a change that loses several is seen. */
const [precisionAtLeast, recallAtLeast] = [0.98, 0.96];

test("of what is marked in the sentences nearly all is found, and nearly nothing else is", () => {
  const counts = { right: 0, proposed: 0, marked: 0 };
  for (const line of markedSentences) {
    const marked = readMarked(line);
    const proposed = new Set(proposedFor(marked));
    const names = new Set(marked.names);
    counts.right += [...names].filter((name) => proposed.has(name)).length;
    counts.proposed += proposed.size;
    counts.marked += names.size;
  }
  const [precision, recall] = [counts.right / counts.proposed, counts.right / counts.marked];
  console.info(`${markedSentences.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(markedSentences.length).toBeGreaterThan(150);
  expect(precision).toBeGreaterThanOrEqual(precisionAtLeast);
  expect(recall).toBeGreaterThanOrEqual(recallAtLeast);
});

test("the words of the cases are not taken for names: the questions, the lenses and the notes name hardly anybody", () => {
  const folder = join(import.meta.dirname, "../../../../cases");
  const found = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const notes = text.split("## Discuss")[1] ?? "";
      const { standIns } = proposeStandIns({ ...emptyDilemma, happened: notes.replace(/[*#]/g, "") }, noRedaction);
      return standIns.filter(({ found: how }) => how === "capitals").map(({ texts }) => texts[0]);
    });
  expect(found.length / 66).toBeLessThan(4);
});
