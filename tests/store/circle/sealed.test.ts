import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCaseFile } from "../../../core/circle/file/case-file.ts";
import { noRedaction, type StandIn } from "../../../core/circle/redact/redaction.ts";
import type { Reply } from "../../../core/circle/round/reply.ts";
import type { OwnRound, PeerRound } from "../../../core/circle/round/round.ts";
import { conflictFormat } from "../../../core/merge/conflict.ts";
import { noLineage } from "../../../core/merge/lineage.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { writeDurably } from "../../../store/documents/durable-adapter.ts";
import { envelopeCodec, envelopeOf } from "../../../store/documents/envelope.ts";
import { arrivedRound, bensDilemma, inesReply, preparedRound, roundId } from "../../core/circle/circulating.ts";
import { kept } from "../../core/circle/written-items.ts";
import { type Ask, anyAsk } from "../api/any-ask.ts";
import { type App, at, value } from "../open-app.ts";
import { shelvedDilemma, withRounds } from "./with-rounds.ts";

/** Stands in everything that a reply says. */
const secret = "Zwetschgenknödel";

const said: Partial<Reply> = {
  walk: [{ id: "mind", lens: secret, asked: secret, answer: "yes", note: secret }],
  choice: { optionId: null, instead: secret, confidence: 80, because: secret },
  experience: secret,
  questions: [{ id: "question-1", text: secret }],
  advice: secret,
};

const ownId = shelvedDilemma.id;
const sentItem = bensDilemma({}, ownId);
const toOwn = { ...said, to: ownId, toHash: sentItem.hash };
const coming = inesReply({ ...toOwn, edition: 2 }, "0b7f1f0e-2f0a-4c43-9d5a-000000000004");

const own: OwnRound = {
  ...preparedRound(ownId),
  replies: [kept(inesReply(toOwn), at)],
  editions: [kept(sentItem)],
  sendings: [{ id: "sending-1", hash: sentItem.hash, at, to: [] }],
};

const peers: PeerRound = { ...arrivedRound(), replies: [kept(inesReply(said))] };

const caseFile = writeCaseFile({
  format: "casebook-casefile",
  version: 1,
  id: "0b7f1f0e-2f0a-4c43-9d5a-000000000008",
  madeAt: at,
  set: null,
  items: [sentItem, coming],
});

/** A round of another machine that held so many replies that not all found room: they wait as a conflict. */
async function conflictIn(folder: string): Promise<void> {
  const id = "0".repeat(24);
  const content = { id, of: { kind: "round", id: ownId }, title: "", path: ["replies"], there: [secret], savedAt: at };
  const envelope = envelopeOf(conflictFormat, { content, revision: 1, savedAt: at, lineage: noLineage });
  await mkdir(join(folder, "conflicts"));
  await writeDurably(localDisk, join(folder, "conflicts", `${id}.json`), envelopeCodec.encode(envelope));
}

function sealedApp() {
  return withRounds(async ({ folder, rounds }) => {
    await rounds(own, peers);
    await conflictIn(folder);
  });
}

/** An answer as it could be read in the window, and what is in the files it hands out. */
function readable(answer: unknown): string {
  const text = JSON.stringify(answer);
  const files = [...text.matchAll(/"bytes":"([^"]*)"/g)].map(([, bytes = ""]) =>
    Buffer.from(bytes, "base64").toString(),
  );
  return [text, ...files].join("\n");
}

/** What opens the replies: then they may be seen. */
function opens({ channel }: Ask, isOk: boolean): boolean {
  return isOk && (channel === "recordView" || channel === "sendReply");
}

/** A request with the present revision of its round, as no other gets far. */
async function timely(app: App, { channel, input }: Ask): Promise<object> {
  if (!("revision" in input && "id" in input && typeof input.id === "string")) return input;
  if (channel !== "keepReply" && channel !== "keepRedaction") return input;
  const read = await app.ask("readRound", { id: input.id });
  return read.ok ? { ...input, revision: read.value.revision } : input;
}

const asks = fc.array(anyAsk(shelvedDilemma, roundId), { minLength: 1, maxLength: 25, size: "max" });

test("whatever is asked of the contract, nothing of a reply is in any answer before the own view", async () => {
  await fc.assert(
    fc.asyncProperty(asks, async (sequence) => {
      const app = await sealedApp();
      const bytes = Buffer.from(caseFile).toString("base64");
      const opening = await app.ask("openCaseFile", { bytes, passphrase: null });
      expect(readable(opening)).not.toContain(secret);
      for (const ask of sequence) {
        const answer = await app.ask(ask.channel, (await timely(app, ask)) as never);
        if (opens(ask, answer.ok)) break;
        expect(readable(answer)).not.toContain(secret);
      }
      await app.close();
    }),
    { numRuns: 40 },
  );
}, 240_000);

test("every way of reading is sealed until the author has a view, and then shows what was said", async () => {
  const app = await sealedApp();
  const seals = async () => [
    value(await app.ask("readRound", { id: ownId })).replies,
    value(await app.ask("readRound", { id: roundId })).replies,
    value(await app.ask("listConflicts", {})).length,
  ];
  expect(await seals()).toEqual([{ sealed: true, count: 1 }, { sealed: true, count: 1 }, 0]);
  const view = { optionId: "tell", instead: "", confidence: 70, because: "" };
  const recorded = value(await app.ask("recordView", { id: ownId, view }));
  const reply = {
    id: own.replies[0]?.id,
    replyId: own.replies[0]?.item.id,
    by: "Ines",
    vouched: { kind: "unsigned" },
    reply: own.replies[0]?.item.content,
    receivedAt: at,
    namesBack: [],
  };
  expect(recorded.replies).toEqual({ sealed: false, replies: [reply] });
  expect(await seals()).toEqual([recorded.replies, { sealed: true, count: 1 }, 1]);
  await app.close();
});

test("names that were replaced and came back in a reply are told with it", async () => {
  const anselm: StandIn = {
    id: "s-1",
    kind: "person",
    texts: ["Anselm"],
    standIn: "Owner",
    isOn: true,
    found: "people",
  };
  const reply = inesReply({ ...toOwn, advice: "Let Anselm ring them." });
  const round = { ...own, redaction: { ...noRedaction, standIns: [anselm] }, replies: [kept(reply)] };
  const app = await withRounds(({ rounds }) => rounds(round));
  const view = { optionId: "tell", instead: "", confidence: 70, because: "" };
  const { replies } = value(await app.ask("recordView", { id: ownId, view }));
  expect(replies.sealed ? null : replies.replies.map(({ namesBack }) => namesBack)).toEqual([["Anselm"]]);
  await app.close();
});
