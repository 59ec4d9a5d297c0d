import fc from "fast-check";
import { expect } from "vitest";
import { wholeJournal } from "../../../core/dilemma/listing.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { value } from "../open-app.ts";
import type { Came, Fault, Model, ModelDilemma } from "./model.ts";
import { pictureOf } from "./model.ts";
import { came, pictureIn, type Real, shippedCase } from "./real.ts";

type Step = fc.AsyncCommand<Model, Real>;

/** A command from what it does to both: what the model expects to come of it, and what came. Afterwards both show the same. */
function command(
  name: string,
  run: (model: Model, real: Real) => Promise<readonly [expected: Came, found: Came]>,
  isPossible: (model: Model) => boolean = () => true,
): Step {
  return {
    check: isPossible,
    async run(model, real) {
      const [expected, found] = await run(model, real);
      expect({ command: name, came: found, shown: await pictureIn(real) }).toEqual({
        command: name,
        came: expected,
        shown: pictureOf(model),
      });
    },
    toString: () => name,
  };
}

const hasDilemmas = ({ dilemmas }: Model) => dilemmas.length > 0;
const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));

function pick(model: Model, which: number): ModelDilemma {
  const dilemma = model.dilemmas[which % model.dilemmas.length];
  if (dilemma === undefined) throw new Error("There is none");
  return dilemma;
}

const start = fc.constant(
  command("start", async (model, real) => {
    const title = `Dilemma ${model.next()}`;
    const said = { asked: "", isDecided: false, revision: 1, savedOn: model.today };
    const fresh: ModelDilemma = {
      title,
      place: "journal",
      binnedOn: "",
      days: new Set(),
      shown: said,
      onDisk: said,
      isThere: false,
    };
    const expected = model.write(fresh, said);
    if (expected === "done") model.dilemmas.push(fresh);
    return [expected, came(await real.app.ask("startDilemma", { change: { title, options } }))];
  }),
);

/** What the model expects of a change of a dilemma, and does to it. */
function changed(model: Model, dilemma: ModelDilemma, how: (asked: ModelDilemma["shown"]) => Came | object): Came {
  if (dilemma.place === "bin") return "not-found";
  const next = how(dilemma.shown);
  if (typeof next === "string") return next;
  model.keepDay(dilemma);
  const { revision } = dilemma.shown;
  return model.write(dilemma, { ...dilemma.shown, ...next, revision: revision + 1, savedOn: model.today });
}

const edit = fc.tuple(fc.nat(), fc.boolean()).map(([which, isStale]) =>
  command(
    `edit ${which}${isStale ? " on an older revision" : ""}`,
    async (model, real) => {
      const dilemma = pick(model, which);
      const asked = String(model.next());
      const revision = isStale ? dilemma.shown.revision + 1 : dilemma.shown.revision;
      const id = await real.idOf(dilemma.title);
      const expected = changed(model, dilemma, ({ isDecided }) => {
        if (isStale) return "changed-elsewhere";
        return isDecided ? "locked" : { asked };
      });
      return [expected, came(await real.app.ask("editDilemma", { id, revision, change: { asked } }))];
    },
    hasDilemmas,
  ),
);

const decide = fc.nat().map((which) =>
  command(
    `decide ${which}`,
    async (model, real) => {
      const dilemma = pick(model, which);
      const id = await real.idOf(dilemma.title);
      const expected = changed(model, dilemma, ({ isDecided }) => (isDecided ? "locked" : { isDecided: true }));
      return [expected, came(await real.app.ask("decideDilemma", { id, choice: goodChoice }))];
    },
    hasDilemmas,
  ),
);

const bin = fc.nat().map((which) =>
  command(
    `bin ${which}`,
    async (model, real) => {
      const dilemma = pick(model, which);
      const id = await real.idOf(dilemma.title);
      const expected = dilemma.place === "bin" ? "not-found" : model.move(dilemma, "bin");
      return [expected, came(await real.app.ask("binDilemma", { id }))];
    },
    hasDilemmas,
  ),
);

const restore = fc.nat().map((which) =>
  command(
    `restore ${which}`,
    async (model, real) => {
      const dilemma = pick(model, which);
      const id = await real.idOf(dilemma.title);
      const expected = dilemma.place === "journal" ? "already-there" : model.move(dilemma, "journal");
      return [expected, came(await real.app.ask("restoreDilemma", { id }))];
    },
    hasDilemmas,
  ),
);

const keepDraft = fc.constant(
  command("keep a draft", async (model, real) => {
    const title = String(model.next());
    return [model.write(model.draft, title), came(await real.app.ask("keepDraft", { key: "new", fields: { title } }))];
  }),
);

const dropDraft = fc.constant(
  command("drop the draft", async (model, real) => {
    const isKept = model.draft.shown !== null;
    const expected = isKept ? model.write(model.draft, null) : "done";
    return [expected, came(await real.app.ask("dropDraft", { key: "new" }))];
  }),
);

const saveView = fc.constantFrom("All", "Due").map((name) =>
  command(`save view ${name}`, async (model, real) => {
    const text = String(model.next());
    const expected = model.write(model.views, { ...model.views.shown, [name]: text });
    return [expected, came(await real.app.ask("saveView", { name, listing: { ...wholeJournal, text } }))];
  }),
);

const dropView = fc.constantFrom("All", "Due").map((name) =>
  command(`drop view ${name}`, async (model, real) => {
    const { [name]: _, ...rest } = model.views.shown;
    return [model.write(model.views, rest), came(await real.app.ask("dropView", { name }))];
  }),
);

const note = fc.constant(
  command("note", async (model, real) => {
    const text = String(model.next());
    return [model.write(model.note, text), came(await real.app.ask("noteCase", { id: shippedCase, note: text }))];
  }),
);

const adopt = fc.constant(
  command("adopt an article", async (model, real) => {
    const text = String(model.next());
    const expected = model.write(model.code, [...model.code.shown, [text]]);
    return [expected, came(await real.app.ask("adoptArticle", { text, from: null }))];
  }),
);

const reword = fc.nat().map((which) =>
  command(
    `reword ${which}`,
    async (model, real) => {
      const place = which % model.code.shown.length;
      const seen = model.code.shown[place]?.length ?? 0;
      const text = String(model.next());
      const articleId = value(await real.app.ask("readHouseCode", {})).articles[place]?.id ?? "";
      const next = model.code.shown.map((wordings, other) => (other === place ? [...wordings, text] : wordings));
      const expected = model.write(model.code, next);
      return [expected, came(await real.app.ask("rewordArticle", { articleId, wordings: seen, text }))];
    },
    ({ code }) => code.shown.length > 0,
  ),
);

const fail = fc
  .record<Fault>({
    at: fc.constantFrom("create", "rename", "syncFolder"),
    code: fc.constantFrom("EIO", "ENOSPC"),
  })
  .map((fault) =>
    command(`the disk will fail: ${fault.at} ${fault.code}`, async (model, real) => {
      model.fault = fault;
      real.fail(fault);
      return ["done", "done"];
    }),
  );

const hour = 3_600_000;

const jump = fc.constantFrom(-9_000 * hour, -25 * hour, -hour, hour, 25 * hour, 800 * hour, 9_000 * hour).map((by) =>
  command(`the clock jumps by ${by / hour} hours`, async (model) => {
    model.now += by;
    return ["done", "done"];
  }),
);

const restart = fc.constant(
  command("restart", async (model, real) => {
    model.reopen();
    await real.restart();
    return ["done", "done"];
  }),
);

const crash = fc.constant(
  command("crash", async (model, real) => {
    model.reopen();
    await real.crash();
    return ["done", "done"];
  }),
);

/** Any commands, in any order. */
export const anyCommands = fc.commands(
  [
    start,
    start,
    edit,
    edit,
    edit,
    decide,
    bin,
    restore,
    keepDraft,
    dropDraft,
    saveView,
    dropView,
    note,
    adopt,
    reword,
    fail,
    fail,
    jump,
    restart,
    crash,
  ],
  { size: "+1" },
);
