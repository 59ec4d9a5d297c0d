import type { DraftedReply } from "../../../core/circle/round/reply.ts";
import type { PeerRoundView } from "../../../core/circle/round/round-view.ts";
import { withGiven } from "../../../core/with-given.ts";
import { Autosave } from "../../parts/autosave.ts";
import type { Disk, Kind, Shown } from "../../parts/standing.ts";

/** A reply that saves itself while it is typed. */
export type ReplyAutosave = Autosave<PeerRoundView, DraftedReply>;

/** What the screen shows: the round with everything typed since in its draft. */
export type ShownReply = Shown<PeerRoundView, DraftedReply>;

const kind: Kind<PeerRoundView, DraftedReply> = {
  content: ({ draft }) => draft,
  withChange: (kept, change) => ({ ...kept, draft: withGiven<DraftedReply>(kept.draft, change) }),
  held: () => [],
  locked: () => [],
};

/** Opens a reply for writing, as the disk has it. */
export function replyAutosave(kept: PeerRoundView, disk: Disk<PeerRoundView, DraftedReply>): ReplyAutosave {
  return new Autosave(kept, kind, disk);
}
