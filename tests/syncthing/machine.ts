import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { localClock } from "../../store/clock.ts";
import { startApp } from "../store/start-app.ts";
import type { Told } from "./edits.ts";

const [folder = "", name = "", count = "0", shared = "", seed = "1"] = process.argv.slice(2);
const sharedIds = shared.split(",");
const caseIds = ["the-fifty-dollar-cap", "the-second-invoice", "the-cash-discount"];

function tell(told: Told): void {
  process.send?.(told);
}

/** Numbers that look random and are the same in every run (Mulberry32). */
let state = Number(seed);
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

const app = await startApp({ folder, clock: localClock });
const own: string[] = [];
let made = 0;

function refusedAt(place: string, reason: string): void {
  tell({ kind: "refused", place, reason });
}

function wrote(word: string, place: string, replaced = ""): void {
  tell({ kind: "edit", edit: { word, place, replaced } });
}

const newWord = () => `${name}${String(++made).padStart(5, "0")}x`;

/** Writes as the window does: on what it has read, once more when another machine has written in between. */
async function write(
  id: string,
  place: string,
  change: (dilemma: Dilemma) => [Partial<Dilemma>, string],
  word: string,
) {
  for (let tries = 0; tries < 20; tries += 1) {
    const entry = await app.ask("readDilemma", { id });
    if (!entry.ok) return refusedAt(place, entry.reason);
    const [parts, replaced] = change(entry.value.dilemma);
    const saved = await app.ask("editDilemma", { id, revision: entry.value.revision, change: parts });
    if (saved.ok) return wrote(word, `${id} ${place}`, replaced);
    if (saved.reason !== "changed-elsewhere") return refusedAt(place, saved.reason);
  }
  return refusedAt(place, "changed-elsewhere");
}

async function start(): Promise<void> {
  const word = newWord();
  const started = await app.ask("startDilemma", { change: { title: word } });
  if (!started.ok) return refusedAt("title", started.reason);
  own.push(started.value.dilemma.id);
  wrote(word, `${started.value.dilemma.id} title`);
}

async function remove(): Promise<void> {
  const id = random(2) === 0 ? own.shift() : sharedIds[random(4)];
  if (id !== undefined) await app.ask("binDilemma", { id });
}

async function legislate(): Promise<void> {
  const word = newWord();
  const code = await app.ask("readHouseCode", {});
  const article = code.ok ? code.value.articles[random(8)] : undefined;
  const written =
    article === undefined
      ? await app.ask("adoptArticle", { text: word, from: null })
      : await app.ask("rewordArticle", { articleId: article.id, wordings: article.wordings.length, text: word });
  if (written.ok) wrote(word, "code");
  else refusedAt("code", written.reason);
}

async function note(): Promise<void> {
  const cases = await app.ask("listCases", {});
  const id = cases.ok ? (cases.value[random(6)]?.id ?? "") : (caseIds[0] ?? "");
  const word = newWord();
  const read = await app.ask("readCase", { id });
  if (!read.ok) return refusedAt("note", read.reason);
  const { note: replaced, noteRevision } = read.value.mark;
  const noted = await app.ask("noteCase", { id, revision: noteRevision, note: word });
  if (noted.ok) wrote(word, `${id} note`, replaced);
  else refusedAt("note", noted.reason);
}

async function edit(): Promise<void> {
  const id = sharedIds[random(sharedIds.length)] ?? "";
  const word = newWord();
  const mine = name === "a" ? "happened" : "mind";
  switch (random(10)) {
    case 0:
      return start();
    case 1:
      return random(3) === 0 ? remove() : start();
    case 2:
      return legislate();
    case 3:
      return note();
    case 4:
    case 5:
      return write(id, mine, (dilemma) => [{ [mine]: word }, dilemma[mine]], word);
    case 6:
      return write(id, "asked", (dilemma) => [{ asked: word }, dilemma.asked], word);
    case 7:
      return write(
        id,
        "tags",
        ({ tags }) => [{ tags: [...tags.slice(-40), word] }, tags.slice(0, -40).join(" ")],
        word,
      );
    case 8:
      return write(id, "facts", ({ facts }) => [{ facts: [...facts, { id: word, text: word, source: "" }] }, ""], word);
    default: {
      const one = own[random(own.length)];
      return one === undefined ? start() : write(one, "asked", ({ asked }) => [{ asked: word }, asked], word);
    }
  }
}

tell({ kind: "open" });
process.once("message", async () => {
  while (made < Number(count)) {
    await edit();
    await new Promise((resolve) => setTimeout(resolve, random(120)));
  }
  tell({ kind: "done" });
  process.once("message", async () => {
    await app.close();
    process.disconnect();
  });
});
