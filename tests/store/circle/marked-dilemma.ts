import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attachmentFile } from "../../../core/dilemma/attachment.ts";
import { type Dilemma, dilemmaFormat, dilemmaSchema } from "../../../core/dilemma/dilemma.ts";
import { done } from "../../../core/outcome.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { DocumentFile } from "../../../store/documents/document-file.ts";
import { sha256Of } from "../../../store/sha256.ts";
import { fullPng } from "../../core/circle/pictures/any-picture.ts";
import { at, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const picture = Buffer.from(fullPng());
const other = "0b7f1f0e-2f0a-4c43-9d5a-00000000000a";

/** A dilemma with something in every list. */
const whole: Dilemma = dilemmaSchema.parse({
  id: "0b7f1f0e-2f0a-4c43-9d5a-00000000000b",
  createdAt: at,
  title: "x",
  happened: "x",
  asked: "x",
  by: "2026-12-01",
  kind: "pressure",
  tags: ["x"],
  mind: "x",
  facts: [{ id: "fact", text: "x", source: "x" }],
  assumptions: [{ id: "assumption", text: "x" }],
  stakeholders: [{ id: "person", name: "x", row: "staff", stake: "x", said: "x", needs: "x", help: "x" }],
  options: [{ id: "tell", title: "x", gains: "x", pays: "x", cost: "x" }],
  walk: {
    length: "quick",
    leaning: "tell",
    stops: { law: "no" },
    answers: { mind: { answer: "no", note: "x", asked: "x" } },
  },
  ledger: [{ optionId: "tell", personId: "person", gives: "much", gets: "little" }],
  precedents: [{ kind: "dilemma", id: other, bearing: "follows", why: "x" }],
  citations: [{ articleId: "article", stance: "against", note: "x" }],
  consultations: [{ id: "consultation", who: "x", from: "x", how: "x", by: "2026-12-02", said: "x", changed: "x" }],
  excuses: [{ id: "excuse", asked: "x", answer: "x" }],
  speech: { to: "x", sentence: "x", objection: "x", reply: "x" },
  followUps: [{ id: "follow-up", who: "x", what: "x" }],
  promises: [{ id: "promise", to: "x", what: "x" }],
  attachments: [{ id: sha256Of(picture), name: "x", type: "image/png", size: picture.length, addedAt: at }],
  decision: {
    optionId: "tell",
    because: "x",
    predictions: [{ id: "prediction", text: "x", confidence: 70, known: "x" }],
    responsible: "x",
    action: "x",
    reviewOn: ["2026-12-24"],
    decidedAt: at,
  },
  amendments: [{ id: "amendment", at, part: "happened", text: "x" }],
  reviews: [
    {
      id: "review",
      at,
      happened: "x",
      outcomes: [{ predictionId: "prediction", outcome: "partly" }],
      process: "good",
      result: "poor",
      lesson: "x",
    },
  ],
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  const keyed = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return keyed.flatMap(([key, part]) => pathsIn(part, [...path, key]));
}

function withAt<Value>(value: Value, [first, ...rest]: Path, text: string): Value {
  if (first === undefined) return text as Value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[first] = withAt(copy[first], rest, text);
  return copy as Value;
}

/** A dilemma with another word in every place that a person can write in, and the words by their places. */
function mark(): { readonly dilemma: Dilemma; readonly words: ReadonlyMap<string, string> } {
  const words = new Map<string, string>();
  let dilemma = whole;
  for (const path of pathsIn(whole)) {
    const word = `Mark${String(words.size).padStart(3, "0")}q`;
    const marked = withAt(dilemma, path, word);
    if (!dilemmaSchema.safeParse(marked).success) continue; // An id, a day or one of few words.
    dilemma = marked;
    words.set(path.filter((part) => typeof part === "string").join("."), word);
  }
  return { dilemma, words };
}

export const marked = mark();

/** A casebook on the disk that holds this one dilemma and its attachment, as if the app had written them. */
export async function folderWithMarked(): Promise<string> {
  const folder = join(await temporaryFolder(), "Casebook");
  for (const place of ["dilemmas", "attachments"]) await mkdir(join(folder, place), { recursive: true });
  const path = join(folder, "dilemmas", `${marked.dilemma.id}.json`);
  value(await DocumentFile.fresh(localDisk, path, dilemmaFormat).change(at, () => done(marked.dilemma)));
  for (const attachment of marked.dilemma.attachments)
    await writeFile(join(folder, "attachments", attachmentFile(attachment)), picture);
  return folder;
}
