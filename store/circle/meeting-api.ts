import type { CircleApi } from "../../core/circle/circle-api.ts";
import { addMeeting, doneOnAfter, promisedAt, tellWhatBecame } from "../../core/circle/meeting/hold-meeting.ts";
import type { Meeting } from "../../core/circle/meeting/meeting.ts";
import type { OwnRound } from "../../core/circle/round/round.ts";
import type { OwnRoundView } from "../../core/circle/round/round-view.ts";
import { viewOwnRound } from "../../core/circle/round/view-round.ts";
import { addFollowUp, markFollowUp, withoutFollowUp } from "../../core/dilemma/keep-up.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { writer } from "../api/writer.ts";
import { announcing, type Parts } from "../parts.ts";
import { Turns } from "../turns.ts";
import { changeOwnRound, type OwnChange, readOwnRound } from "./changing-rounds.ts";
import { keyringOf } from "./keyring.ts";
import type { OwnKey } from "./own-key.ts";

type MeetingApi = Pick<CircleApi, "holdMeeting" | "tellWhatBecame">;
type InputOf<Name extends keyof MeetingApi> = Parameters<MeetingApi[Name]>[0];

/** The part of the contract for meetings of the circle. `newId` makes the ids of meetings and follow-ups. */
export function meetingApi(parts: Parts, ownKey: OwnKey, newId: () => string): MeetingApi {
  const { casebook, clock } = parts;
  const { writing, change } = writer(parts);
  const turns = new Turns(); // What is written in two documents is written in both before the next.

  async function changed(id: string, at: string, how: OwnChange): Promise<Outcome<OwnRoundView>> {
    const kept = await changeOwnRound(parts, id, at, how);
    return kept.ok ? done(viewOwnRound(kept.value, await keyringOf(parts, ownKey))) : kept;
  }

  /** An own round that can be written. */
  async function writable(id: string): Promise<Outcome<OwnRound>> {
    const kept = await readOwnRound(parts, id);
    if (!kept.ok) return kept;
    return kept.value.readOnly === "newer-round" ? refused("newer-version") : done(kept.value.round);
  }

  async function hold({ id, commitment, ...held }: InputOf<"holdMeeting">): Promise<Outcome<OwnRoundView>> {
    const [at, followUpId] = [clock.at(), newId()];
    const round = await writable(id);
    if (!round.ok) return round;
    const promised = commitment === null ? null : { ...commitment, followUpId };
    const meeting: Meeting = { ...held, id: newId(), heldOn: clock.today(), commitment: promised, became: null };
    const add = () => changed(id, at, (present) => done(addMeeting(present, meeting)));
    if (commitment === null) return add();
    const followUp = { ...commitment, id: followUpId, addedAt: at, doneOn: null };
    const pledged = await change(id, () => (dilemma) => addFollowUp(dilemma, followUp));
    if (!pledged.ok) return pledged;
    const added = await add();
    if (!added.ok) await change(id, () => (dilemma) => done(withoutFollowUp(dilemma, followUpId)));
    return added;
  }

  async function tell({ id, meetingId, word, text }: InputOf<"tellWhatBecame">): Promise<Outcome<OwnRoundView>> {
    const at = clock.at();
    const round = await writable(id);
    if (!round.ok) return round;
    const meeting = promisedAt(round.value, meetingId);
    if (meeting === null) return refused("not-found");
    const entry = await casebook.journal.read(id);
    const followUps = entry.ok ? entry.value.dilemma.followUps : [];
    const followUp = followUps.find((one) => one.id === meeting.commitment.followUpId);
    const become = () => changed(id, at, (present) => tellWhatBecame(present, meetingId, { word, text, at }));
    if (followUp === undefined) return become();
    const doneOn = doneOnAfter(followUp, meeting.became, word, clock.today());
    if (doneOn === followUp.doneOn) return become();
    const mark = (day: string | null) => change(id, () => (dilemma) => markFollowUp(dilemma, followUp.id, day));
    const marked = await mark(doneOn);
    if (!marked.ok) return marked;
    const became = await become();
    if (!became.ok) await mark(followUp.doneOn);
    return became;
  }

  function told(id: string, request: () => Promise<Outcome<OwnRoundView>>): Promise<Outcome<OwnRoundView>> {
    const inTurn = writing(() => turns.take(request));
    return announcing(parts, "circle", inTurn, ({ revision }) => ({ id, revision }));
  }

  return {
    holdMeeting: (input) => told(input.id, () => hold(input)),
    tellWhatBecame: (input) => told(input.id, () => tell(input)),
  };
}
