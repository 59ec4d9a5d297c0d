import { wholeJournal } from "../../core/dilemma/listing.ts";
import type { KeptCase } from "../../core/library/kept-case.ts";
import { nothingOwn } from "../../core/walk/own-lenses.ts";
import { packedCase } from "../core/library/written-case.ts";
import { type App, shippedCase, value } from "./app.ts";
import { dilemmaTitled } from "./journal-registers.ts";
import { longText, numberIn, type Register } from "./register.ts";

const packNames = ["forty-rolls", "forty-more"];

const viewed: Register = {
  name: "view",
  write: (app, n) =>
    n % 3 === 0
      ? app.ask("dropView", { name: "Due" })
      : app.ask("saveView", { name: "Due", listing: { ...wholeJournal, text: `view ${n}` } }),
  async read(app) {
    return value(await app.ask("listViews", {}))
      .map(({ listing }) => listing.text)
      .join(", ");
  },
  says: (n) => (n % 3 === 0 ? "" : `view ${n}`),
};

const noted: Register = {
  name: "note",
  write: (app, n) => app.ask("noteCase", { id: shippedCase, note: longText(n) }),
  async read(app) {
    const { note } = value(await app.ask("readCase", { id: shippedCase })).mark;
    return note === "" ? "0" : numberIn(note);
  },
  says: String,
};

const bookmarked: Register = {
  name: "mark",
  write: (app, n) => app.ask("bookmarkCase", { id: shippedCase, isIn: n % 2 === 1 }),
  read: async (app) =>
    value(await app.ask("readCase", { id: shippedCase })).mark.bookmarkedAt === null ? "out" : "in",
  says: (n) => (n % 2 === 1 ? "in" : "out"),
};

const collected: Register = {
  name: "collection",
  async write(app, n) {
    const name = `Evening ${n}`;
    const [first] = value(await app.ask("listCollections", {}));
    return first === undefined
      ? app.ask("startCollection", { name, cases: [shippedCase] })
      : app.ask("renameCollection", { id: first.id, name });
  },
  read: async (app) =>
    value(await app.ask("listCollections", {}))
      .map(({ name }) => name)
      .join(", "),
  says: (n) => (n === 0 ? "" : `Evening ${n}`),
};

/** Articles of fifty wordings each, as one may have five hundred at most. */
const legislated: Register = {
  name: "house code",
  async write(app, n) {
    const last = value(await app.ask("readHouseCode", {})).articles.at(-1);
    if (last === undefined || n % 50 === 1) return app.ask("adoptArticle", { text: `Article ${n}`, from: null });
    return app.ask("rewordArticle", { articleId: last.id, wordings: last.wordings.length, text: `Article ${n}` });
  },
  async read(app) {
    const { articles } = value(await app.ask("readHouseCode", {}));
    const wordings = articles.map((article) => article.wordings.length);
    return `${wordings.join(" ")}: ${articles.at(-1)?.wordings.at(-1)?.text ?? ""}`;
  },
  says(n) {
    if (n === 0) return ": ";
    const whole = Math.floor((n - 1) / 50);
    return `${[...Array(whole).fill(50), n - whole * 50].join(" ")}: Article ${n}`;
  },
};

const questioned: Register = {
  name: "lenses",
  write: (app, n) => app.ask("changeOwnLenses", { own: { ...nothingOwn, help: { unlawful: `call ${n}` } } }),
  read: async (app) => value(await app.ask("readOwnLenses", {})).own.help.unlawful ?? "",
  says: (n) => (n === 0 ? "" : `call ${n}`),
};

const chosen: Register = {
  name: "settings",
  write: (app, n) => app.ask("changeSettings", { guardSeen: n % 2 === 1 }),
  read: async (app) => String(value(await app.ask("readSettings", {})).guardSeen),
  says: (n) => String(n % 2 === 1),
};

async function madeFrom(app: App, title: string): Promise<KeptCase | null> {
  const { own } = value(await app.ask("listOwnCases", {}));
  const found = own.find((one) => one.title.startsWith(title));
  return found === undefined ? null : value(await app.ask("readOwnCase", { id: found.id }));
}

/** A case made of a dilemma, then edited for ever. */
const authored: Register = {
  name: "own case",
  async write(app, n) {
    const dilemma = await dilemmaTitled(app, "Authored");
    if (n === 1 || !dilemma.ok) return dilemma;
    if (n === 2) return app.ask("makeCase", { dilemmaId: dilemma.value.dilemma.id });
    const kept = await madeFrom(app, "Authored");
    const change = { situation: longText(n) };
    return app.ask("editOwnCase", { id: kept?.ownCase.id ?? "gone", revision: kept?.revision ?? 1, change });
  },
  async read(app) {
    const made = await madeFrom(app, "Authored");
    if (made !== null) return made.ownCase.situation.startsWith("1 ") ? "made" : numberIn(made.ownCase.situation);
    const summaries = value(await app.ask("listDilemmas", {}));
    return summaries.some(({ title }) => title === "Authored") ? "not made" : "none";
  },
  says: (n) => ["none", "not made", "made"][n] ?? String(n),
};

/** The case of one's own in the bin, beside those of the pack. */
async function shelvedInBin(app: App): Promise<string | null> {
  const inBin = value(await app.ask("listBin", {}));
  return inBin.find(({ kind, id }) => kind === "case" && !packNames.includes(id))?.id ?? null;
}

/** A case of one's own that goes to the bin and comes back. */
const shelved: Register = {
  name: "own case binned",
  async write(app, n) {
    const dilemma = await dilemmaTitled(app, "Shelved");
    if (n === 1 || !dilemma.ok) return dilemma;
    if (n === 2) return app.ask("makeCase", { dilemmaId: dilemma.value.dilemma.id });
    const made = await madeFrom(app, "Shelved");
    if (n % 2 === 1) return app.ask("binOwnCase", { id: made?.ownCase.id ?? "gone" });
    return app.ask("restoreCases", { ids: [(await shelvedInBin(app)) ?? "gone"] });
  },
  async read(app) {
    const made = (await madeFrom(app, "Shelved")) === null ? [] : ["shelf"];
    return [...made, ...((await shelvedInBin(app)) === null ? [] : ["bin"])].join(" and ");
  },
  says: (n) => (n < 2 ? "" : n % 2 === 0 ? "shelf" : "bin"),
  between: () => ["shelf and bin"],
};

/** Two cases of somebody's pack: taken in, taken in changed, removed. */
const packed: Register = {
  name: "case pack",
  async write(app, n) {
    if (n % 5 === 0) return app.ask("removeCasePack", { pack: "Guild" });
    const text = packedCase.replace("title: The wrong rolls", `title: Pack ${n}`);
    const files = packNames.map((name) => ({ name: `${name}.md`, text }));
    const taken = await app.ask("takeInCasePack", { pack: "Guild", files });
    return taken.ok && taken.value.stopped !== null ? { ok: false, reason: taken.value.stopped } : taken;
  },
  async read(app) {
    const cases = value(await app.ask("listCases", {}));
    return packNames.map((name) => cases.find(({ id }) => id === name)?.title ?? "none").join(", ");
  },
  says: (n) => (n % 5 === 0 ? "none, none" : `Pack ${n}, Pack ${n}`),
  between(n) {
    const [before, after] = [n - 1, n].map((count) => (count % 5 === 0 ? "none" : `Pack ${count}`));
    return [`${before}, ${after}`, `${after}, ${before}`];
  },
};

/** Everything that is written beside the journal. */
export const shelfRegisters: readonly Register[] = [
  viewed,
  noted,
  bookmarked,
  collected,
  legislated,
  questioned,
  chosen,
  authored,
  shelved,
  packed,
];
