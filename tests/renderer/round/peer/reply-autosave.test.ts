import { expect, test } from "vitest";
import type { PeerRoundView } from "../../../../core/circle/round/round-view.ts";
import { done, type Outcome, refused } from "../../../../core/outcome.ts";
import { type ReplyAutosave, replyAutosave } from "../../../../renderer/round/peer/reply-autosave.ts";
import { peerId, peerRound } from "../../../core/circle/written-rounds.ts";
import { withRounds } from "../../../store/circle/with-rounds.ts";
import { type App, value } from "../../../store/open-app.ts";

async function readPeer(app: App): Promise<Outcome<PeerRoundView>> {
  const round = value(await app.ask("readRound", { id: peerId }));
  return round.side === "peer" ? done(round) : refused("not-found");
}

/** The reply to a round that is there, open in a window. */
async function openReply(app: App): Promise<ReplyAutosave> {
  return replyAutosave(value(await readPeer(app)), {
    save: (revision, _, { draft }) => app.ask("keepReply", { id: peerId, revision, draft }),
    read: () => readPeer(app),
  });
}

const withPeerRound = () => withRounds((shelf) => shelf.rounds(peerRound(0)));

test("a reply is saved as it is typed, and taken back step by step", async () => {
  const app = await withPeerRound();
  const reply = await openReply(app);
  reply.write({ experience: "It happened to me" });
  reply.write({ advice: "Ring them" });
  await reply.flush();
  const typed = value(await readPeer(app)).draft;
  reply.undo();
  await reply.flush();
  const undone = value(await readPeer(app)).draft;
  expect([typed.experience, typed.advice, undone.experience, undone.advice]).toEqual([
    "It happened to me",
    "Ring them",
    "It happened to me",
    "",
  ]);
  await app.close();
});

test("two windows on one reply: other parts are joined, and the same part is asked about", async () => {
  const app = await withPeerRound();
  const [one, other] = [await openReply(app), await openReply(app)];
  one.write({ experience: "In May" });
  await one.flush();
  other.write({ advice: "Ring them" });
  const isJoined = await other.flush();
  one.write({ advice: "Write to them" });
  const isSaved = await one.flush();
  const { standing } = one.shown();
  await one.settle("mine");
  const { draft } = value(await readPeer(app));
  expect([isJoined, isSaved, standing.kind === "clash" && standing.parts, draft.experience, draft.advice]).toEqual([
    true,
    false,
    ["advice"],
    "In May",
    "Write to them",
  ]);
  await app.close();
});
