import type { Change } from "../../core/dilemma/dilemma.ts";
import type { Entry } from "../../core/dilemma/entry.ts";
import { done, type Outcome } from "../../core/outcome.ts";
import { goodChoice } from "../core/dilemma/any-dilemma.ts";
import { pngBytes } from "../store/picture.ts";
import { type App, value } from "./app.ts";
import { longText, numberIn, type Register } from "./register.ts";

const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));

async function idOf(app: App, title: string): Promise<string | null> {
  const summaries = value(await app.ask("listDilemmas", {}));
  return summaries.find((summary) => summary.title === title)?.id ?? null;
}

/** The one dilemma of this title, or null. */
export async function titled(app: App, title: string): Promise<Entry | null> {
  const id = await idOf(app, title);
  return id === null ? null : value(await app.ask("readDilemma", { id }));
}

async function present(app: App, title: string): Promise<Entry> {
  const entry = await titled(app, title);
  if (entry === null) throw new Error(`${title} is gone`);
  return entry;
}

function start(app: App, title: string, change: Change = {}): Promise<Outcome<Entry>> {
  return app.ask("startDilemma", { change: { title, options, happened: longText(1), ...change } });
}

async function edit(app: App, title: string, change: Change): Promise<Outcome<Entry>> {
  const { dilemma, revision } = await present(app, title);
  return app.ask("editDilemma", { id: dilemma.id, revision, change });
}

const edited: Register = {
  name: "edit",
  write: (app, n) =>
    n === 1 ? start(app, "Edited") : edit(app, "Edited", { asked: String(n), happened: longText(n) }),
  async read(app) {
    const entry = await titled(app, "Edited");
    if (entry === null) return "0";
    const { asked, happened } = entry.dilemma;
    return asked === "" || asked === numberIn(happened) ? numberIn(happened) : `torn between ${asked} and ${happened}`;
  },
  says: String,
};

const started: Register = {
  name: "start",
  write: (app, n) => start(app, `Started ${n}`),
  async read(app) {
    const titles = value(await app.ask("listDilemmas", {})).map(({ title }) => title);
    const numbers = titles.flatMap((title) => /^Started (\d+)$/.exec(title)?.[1] ?? []);
    return numbers
      .map(Number)
      .sort((one, other) => one - other)
      .join(" ");
  },
  says: (n) => Array.from({ length: n }, (_, place) => place + 1).join(" "),
};

/** Each dilemma of this register goes through four writes: started, decided, amended, looked back on. */
const decided: Register = {
  name: "decide",
  async write(app, n) {
    const title = `Decided ${Math.ceil(n / 4)}`;
    if (n % 4 === 1) return start(app, title);
    const { dilemma } = await present(app, title);
    if (n % 4 === 2) return app.ask("decideDilemma", { id: dilemma.id, choice: goodChoice });
    if (n % 4 === 3) return app.ask("amendDilemma", { id: dilemma.id, part: "happened", text: longText(n) });
    const outcomes = (dilemma.decision?.predictions ?? []).map(({ id }) => ({
      predictionId: id,
      outcome: "partly" as const,
    }));
    const lookBack = {
      happened: "They rang",
      outcomes,
      process: "good",
      result: "good",
      lesson: "",
      again: null,
    } as const;
    return app.ask("reviewDilemma", { id: dilemma.id, lookBack });
  },
  async read(app) {
    let writes = 0;
    for (const { title } of value(await app.ask("listDilemmas", {}))) {
      if (!title.startsWith("Decided ")) continue;
      const { dilemma } = await present(app, title);
      writes += 1 + (dilemma.decision === null ? 0 : 1) + dilemma.amendments.length + dilemma.reviews.length;
    }
    return String(writes);
  },
  says: String,
};

/** The one dilemma that is ever binned here: one that cannot be read just now has no title. */
async function binnedId(app: App): Promise<string | null> {
  return value(await app.ask("listBin", {})).find(({ kind }) => kind === "dilemma")?.id ?? null;
}

const binned: Register = {
  name: "bin and restore",
  async write(app, n) {
    if (n === 1) return start(app, "Binned");
    const id = (await idOf(app, "Binned")) ?? (await binnedId(app)) ?? "";
    return n % 2 === 0 ? app.ask("binDilemma", { id }) : app.ask("restoreDilemma", { id });
  },
  async read(app) {
    const places = [
      ...((await binnedId(app)) === null ? [] : ["bin"]),
      ...((await idOf(app, "Binned")) === null ? [] : ["journal"]),
    ];
    return places.join(" and ");
  },
  says: (n) => (n === 0 ? "" : n % 2 === 0 ? "bin" : "journal"),
  between: () => ["bin and journal"],
};

const pair = ["Tagged one", "Tagged two"] as const;

const tagged: Register = {
  name: "tag two",
  async write(app, n) {
    if (n <= 2) return start(app, pair[n - 1] ?? "", { tags: ["2"] });
    const ids = await Promise.all(pair.map(async (title) => (await present(app, title)).dilemma.id));
    const told = await app.ask("tagDilemmas", { ids, add: [String(n)], remove: [String(n - 1)] });
    return told.ok && told.value.stopped !== null ? { ok: false, reason: told.value.stopped } : told;
  },
  async read(app) {
    const entries = await Promise.all(pair.map((title) => titled(app, title)));
    return entries.map((entry) => entry?.dilemma.tags.join(" ") ?? "none").join(", ");
  },
  says: (n) => ["none, none", "2, none"][n] ?? `${n}, ${n}`,
  between: (n) => [`${n}, ${n - 1}`],
};

const attached: Register = {
  name: "attachment",
  async write(app, n) {
    if (n === 1) return start(app, "Attached");
    const { dilemma } = await present(app, "Attached");
    const { id, attachments } = dilemma;
    if (n % 2 === 1) return app.ask("removeAttachment", { id, attachmentId: attachments[0]?.id ?? "" });
    const bytes = pngBytes(longText(n)).toString("base64");
    return app.ask("addAttachment", { id, name: `${n}.png`, bytes });
  },
  async read(app) {
    const entry = await titled(app, "Attached");
    if (entry === null) return "none";
    const names: string[] = [];
    for (const { id: attachmentId, name } of entry.dilemma.attachments) {
      const { bytes } = value(await app.ask("readAttachment", { id: entry.dilemma.id, attachmentId }));
      const isWhole = bytes === pngBytes(longText(Number.parseInt(name, 10))).toString("base64");
      names.push(isWhole ? name : `torn ${name}`);
    }
    return names.join(" ");
  },
  says(n) {
    if (n === 0) return "none";
    return n % 2 === 0 ? `${n}.png` : "";
  },
};

const drafted: Register = {
  name: "draft",
  async write(app, n) {
    if (n % 5 === 0) return app.ask("dropDraft", { key: "new" });
    return app.ask("keepDraft", { key: "new", fields: { title: longText(n) } });
  },
  async read(app) {
    const { title } = value(await app.ask("readDraft", { key: "new" }));
    return title === undefined ? "none" : numberIn(title);
  },
  says: (n) => (n % 5 === 0 ? "none" : String(n)),
};

/** Everything that is written in a journal. */
export const journalRegisters: readonly Register[] = [edited, started, decided, binned, tagged, attached, drafted];

/** A dilemma to make a case of, started where it is not there yet. */
export async function dilemmaTitled(app: App, title: string): Promise<Outcome<Entry>> {
  const entry = await titled(app, title);
  return entry === null ? start(app, title) : done(entry);
}
