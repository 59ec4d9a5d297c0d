import fc from "fast-check";
import type { Channel, Input } from "../../../core/api.ts";
import { amendable } from "../../../core/dilemma/amendment.ts";
import type { Change, Dilemma } from "../../../core/dilemma/dilemma.ts";
import { wholeJournal } from "../../../core/dilemma/listing.ts";
import { outcomes } from "../../../core/dilemma/review.ts";
import { ways } from "../../../core/merge/conflict.ts";
import { nothingOwn } from "../../../core/walk/own-lenses.ts";
import type { Plan } from "../../../core/workshop/session.ts";
import { anyChange, anyDay } from "../../core/dilemma/any-dilemma.ts";
import { pngBytes } from "../picture.ts";
import { circleInputsAbout } from "./any-circle-ask.ts";

/** One request to the contract, whatever its channel. */
export interface Ask {
  readonly channel: Channel;
  readonly input: object;
}

const nothing = fc.constant({});
const text = fc.oneof(fc.constantFrom("", " "), fc.string({ maxLength: 20 }));
const name = fc.constantFrom("Rosa", "Ben", "everyone", "", "Rosa and Ben");
const side = fc.constantFrom("good" as const, "poor" as const);
const settling = fc.record({
  id: fc.constant("0".repeat(24)),
  way: fc.constantFrom(...ways),
  seen: fc.constantFrom(null, ""),
});
const by = fc.option(anyDay);
const bytes = fc.constantFrom("a", "b", "").map((rest) => pngBytes(rest).toString("base64"));
const byCase = fc.record({ id: fc.constantFrom("the-fifty-dollar-cap", "gone") });
const key = fc.constantFrom("new", "decide-x");
const pack = fc.record({
  pack: fc.constantFrom("Evening", "Guild"),
  files: fc.array(fc.record({ name: fc.constantFrom("one.md", "../two.md"), text }), { maxLength: 2 }),
});

const noPlan: Plan = {
  title: "Evening",
  theme: null,
  on: null,
  start: "18:00",
  length: 30,
  names: false,
  blocks: [],
};
const anyBackup = fc.record({ kind: fc.constant("kept" as const), name: fc.constantFrom("gone.zip", "../gone.zip") });

/** A change of one part only: one of several parts is refused whole as soon as any of them is locked. */
const smallChange = fc.tuple(anyChange, fc.nat()).map(([change, place]): Change => {
  const parts = Object.entries(change);
  return Object.fromEntries(parts.slice(place % (parts.length + 1)).slice(0, 1));
});

/** Any input of any channel, most often one that speaks of this dilemma and of what is in it. `other` is another one. */
function inputsAbout(dilemma: Dilemma, other: string) {
  const id = fc.constantFrom(dilemma.id, dilemma.id, dilemma.id, other);
  const byId = fc.record({ id });
  const named = (ids: readonly string[]) => fc.constantFrom("gone", ...ids);
  const optionId = named(dilemma.options.map((option) => option.id));
  const predictions = (dilemma.decision?.predictions ?? []).map((prediction) => prediction.id);
  const attachmentId = fc.constantFrom("0".repeat(64), ...dilemma.attachments.map((attachment) => attachment.id));
  const judged = fc.constantFrom(...outcomes);
  return {
    readAbout: nothing,
    listNotices: nothing,
    readSettings: nothing,
    changeSettings: fc.record({ guardSeen: fc.boolean() }),
    listDilemmas: nothing,
    readDilemma: byId,
    startDilemma: fc.record({ change: anyChange }),
    editDilemma: fc.record({ id, revision: fc.integer({ min: 1, max: 12 }), change: fc.oneof(anyChange, smallChange) }),
    decideDilemma: fc.record({
      id,
      choice: fc.record({
        optionId,
        because: text,
        predictions: fc.array(fc.record({ text, confidence: fc.nat({ max: 100 }), known: text }), { maxLength: 3 }),
        responsible: name,
        action: text,
        reviewOn: fc.array(anyDay, { maxLength: 3 }),
      }),
    }),
    amendDilemma: fc.record({ id, part: fc.constantFrom(...amendable), text }),
    reviewDilemma: fc.record({
      id,
      lookBack: fc.record({
        happened: text,
        outcomes: fc.tuple(...predictions.map((one) => fc.record({ predictionId: fc.constant(one), outcome: judged }))),
        process: side,
        result: side,
        lesson: text,
        again: by,
      }),
    }),
    snoozeReview: fc.record({ id, until: anyDay }),
    supersedeDilemma: fc.record({ id, by: id }),
    addFollowUp: fc.record({ id, who: name, what: text, by }),
    addPromise: fc.record({ id, to: name, what: text, by }),
    markFollowUp: fc.record({ id, followUpId: named(dilemma.followUps.map((one) => one.id)), doneOn: by }),
    markPromise: fc.record({
      id,
      promiseId: named(dilemma.promises.map((one) => one.id)),
      kept: fc.constantFrom("open" as const, "kept" as const, "not-kept" as const),
    }),
    readDilemmaOn: fc.record({ id, day: anyDay }),
    tagDilemmas: fc.record({
      ids: fc.array(id, { maxLength: 3 }),
      add: fc.array(fc.constantFrom("bread", "x", "y"), { maxLength: 2 }),
      remove: fc.array(fc.constantFrom("reviews", "x"), { maxLength: 2 }),
    }),
    takeBackTags: fc.record({
      retagged: fc.array(
        fc.record({ id, before: fc.constant(["bread"]), after: fc.constantFrom(["x"], ["bread", "x"], []) }),
        { maxLength: 2 },
      ),
    }),
    addAttachment: fc.record({ id, name: fc.string({ minLength: 1, maxLength: 10 }), bytes }),
    readAttachment: fc.record({ id, attachmentId }),
    removeAttachment: fc.record({ id, attachmentId }),
    listViews: nothing,
    saveView: fc.record({ name: fc.constantFrom("All", "Due"), listing: fc.constant(wholeJournal) }),
    dropView: fc.record({ name: fc.constantFrom("All", "Due") }),
    binDilemma: byId,
    listBin: nothing,
    restoreDilemma: byId,
    readHouseCode: nothing,
    listStarters: nothing,
    adoptArticle: fc.record({
      text,
      from: fc.option(fc.record({ dilemmaId: id, reviewId: named(dilemma.reviews.map((one) => one.id)) })),
    }),
    rewordArticle: fc.record({ articleId: named([]), wordings: fc.integer({ min: 1, max: 3 }), text }),
    withdrawArticle: fc.record({ articleId: named([]) }),
    readDraft: fc.record({ key }),
    keepDraft: fc.record({ key, fields: fc.record({ title: text }) }),
    dropDraft: fc.record({ key }),
    readWalkPlan: nothing,
    listExcuses: nothing,
    readInsights: fc.record({ tag: fc.constantFrom(null, "reviews") }),
    readOwnLenses: nothing,
    changeOwnLenses: fc.record({ own: fc.constant(nothingOwn) }),
    exportLensPack: nothing,
    previewLensPack: fc.record({ text }),
    importLensPack: fc.record({ text }),
    listCases: nothing,
    readCase: byCase,
    commitChoice: fc.record({ id: fc.constant("gone"), commitment: fc.record({ optionId, because: text }) }),
    breakSeal: byCase,
    bookmarkCase: fc.record({ id: fc.constant("gone"), isIn: fc.boolean() }),
    noteCase: fc.record({ id: fc.constant("gone"), note: text }),
    listOwnCases: nothing,
    makeCase: fc.record({ dilemmaId: id }),
    readOwnCase: fc.record({ id }),
    editOwnCase: fc.record({
      id,
      revision: fc.integer({ min: 1, max: 3 }),
      change: fc.record({ title: text, situation: text }, { requiredKeys: [] }),
    }),
    binOwnCase: fc.record({ id }),
    restoreCases: fc.record({ ids: fc.array(id, { maxLength: 2 }) }),
    previewCasePack: pack,
    takeInCasePack: pack,
    takeBackCasePack: fc.record({ step: id }),
    removeCasePack: fc.record({ pack: fc.constantFrom("Evening", "Guild") }),
    listCollections: nothing,
    startCollection: fc.record({ name: fc.constantFrom("Evening", " "), cases: fc.constant([]) }),
    renameCollection: fc.record({ id: named([]), name: text }),
    collectCase: fc.record({ id: named([]), caseId: named([]), isIn: fc.boolean() }),
    dropCollection: byCase,
    looksLike: byId,
    find: fc.record({ text, box: fc.constantFrom("one", "two") }, { requiredKeys: ["text"] }),
    ...circleInputsAbout(dilemma, other),
    readStart: nothing,
    unlockPack: fc.record({ passphrase: fc.constant("open") }),
    listSessions: nothing,
    readSession: byId,
    startSession: fc.constant({ plan: noPlan }),
    copySession: fc.record({ id, title: fc.constant("Again") }),
    editSession: fc.record({ id, revision: fc.integer({ min: 1, max: 3 }), change: fc.constant({ title: "Other" }) }),
    shareSession: fc.record({ id, closing: fc.constant({ passphrase: null, sign: false }) }),
    binSession: byId,
    restoreSession: byId,
    beginRun: byId,
    moveRun: fc.record({
      id,
      runId: named([]),
      moves: fc.nat({ max: 3 }),
      move: fc.constant({ kind: "next" as const }),
    }),
    writeRun: fc.record({ id, runId: named([]), write: fc.constant({ kind: "present" as const, present: 3 }) }),
    seeRun: fc.record({ id, runId: named([]) }),
    dropRun: fc.record({ id, runId: named([]) }),
    readRoom: byId,
    listConflicts: nothing,
    settleConflict: settling,
    reopenConflict: settling,
    lookAround: nothing,
    addSample: nothing,
    removeSample: nothing,
    listBackups: nothing,
    backUpNow: nothing,
    saveEverything: nothing,
    chooseBackup: nothing,
    previewBackup: fc.record({ from: anyBackup }),
    bringBack: fc.record({ from: anyBackup }),
    readJob: byId,
    cancelJob: byId,
  } satisfies { [Name in Channel]: fc.Arbitrary<Input<Name>> };
}

/** What nobody may hand in, put beside or inside what one may. */
const contraband = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { decision: null },
    { supersededBy: null, sample: true },
    { amendments: [], reviews: [] },
    JSON.parse('{ "__proto__": { "decision": null } }') as object,
    { constructor: { prototype: { decision: null } } },
  ),
);

function smuggling(input: object, goods: object, deep: boolean): object {
  if (!deep) return Object.assign(JSON.parse(JSON.stringify(input)), goods);
  const parts = Object.entries(input).map(([part, within]) =>
    typeof within === "object" && within !== null && !Array.isArray(within)
      ? [part, { ...within, ...goods }]
      : [part, within],
  );
  return Object.fromEntries(parts);
}

/** Any request: any channel with an input that fits, now and then with something in it that does not belong there. */
export function anyAsk(dilemma: Dilemma, other: string): fc.Arbitrary<Ask> {
  const asks = Object.entries(inputsAbout(dilemma, other)).map(([channel, input]) => ({
    weight: /^(read|list|find)/.test(channel) ? 1 : 4,
    arbitrary: fc
      .tuple(input as fc.Arbitrary<object>, contraband, fc.boolean())
      .map(([fits, goods, deep]) => ({ channel: channel as Channel, input: smuggling(fits, goods, deep) })),
  }));
  return fc.oneof(...asks);
}
