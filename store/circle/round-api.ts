import type { CircleApi } from "../../core/circle/circle-api.ts";
import { isPeers, type KeptRound } from "../../core/circle/round/kept-round.ts";
import { recordView } from "../../core/circle/round/own-round.ts";
import type { OwnRound } from "../../core/circle/round/round.ts";
import type { OwnRoundView, RoundView } from "../../core/circle/round/round-view.ts";
import { viewOwnRound, viewPeerRound } from "../../core/circle/round/view-round.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { writer } from "../api/writer.ts";
import { announcing, type Parts } from "../parts.ts";
import { changeOwnRound, changePeerRound, readOwnRound } from "./changing-rounds.ts";
import { keyringOf } from "./keyring.ts";
import type { OwnKey } from "./own-key.ts";

type RoundApi = Pick<
  CircleApi,
  "readRound" | "keepRedaction" | "recordView" | "keepReply" | "binRound" | "restoreRound"
>;

/** The part of the contract that reads rounds and keeps what is written in them. */
export function roundApi(parts: Parts, ownKey: OwnKey): RoundApi {
  const { casebook, clock } = parts;
  const { rounds } = casebook;
  const { writing } = writer(parts);

  function told<Value>(id: string, request: () => Promise<Outcome<Value>>, revisionOf?: (value: Value) => number) {
    return announcing(parts, "circle", writing(request), (value) =>
      revisionOf === undefined ? { id } : { id, revision: revisionOf(value) },
    );
  }

  async function viewOwn(kept: Outcome<KeptRound<OwnRound>>): Promise<Outcome<OwnRoundView>> {
    return kept.ok ? done(viewOwnRound(kept.value, await keyringOf(parts, ownKey))) : kept;
  }

  async function read(id: string): Promise<Outcome<RoundView>> {
    const kept = rounds.read(id);
    if (kept.ok && isPeers(kept.value)) return done(viewPeerRound(kept.value, await keyringOf(parts, ownKey)));
    return viewOwn(await readOwnRound(parts, id));
  }

  return {
    readRound: ({ id }) => read(id),
    keepRedaction: ({ id, revision, redaction }) =>
      told(
        id,
        async () =>
          viewOwn(
            await changeOwnRound(parts, id, clock.at(), (round, present) =>
              present === revision ? done({ ...round, redaction }) : refused("changed-elsewhere"),
            ),
          ),
        (view) => view.revision,
      ),
    recordView({ id, view }) {
      const at = clock.at();
      const how = async () =>
        viewOwn(await changeOwnRound(parts, id, at, (round, _, dilemma) => recordView(round, view, dilemma, at)));
      return told(id, how, ({ revision }) => revision);
    },
    keepReply: ({ id, revision, draft }) =>
      told(
        id,
        async () => {
          const kept = await changePeerRound(parts, id, clock.at(), (round, present) =>
            present === revision ? done({ ...round, draft }) : refused("changed-elsewhere"),
          );
          return kept.ok ? done(viewPeerRound(kept.value, await keyringOf(parts, ownKey))) : kept;
        },
        (view) => view.revision,
      ),
    binRound: ({ id }) => told(id, () => rounds.bin(id, clock.today())),
    restoreRound: ({ id }) => told(id, () => rounds.restore(id)),
  };
}
