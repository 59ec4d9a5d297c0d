import { useDeferredValue, useMemo } from "react";
import type { DraftedReply } from "../../../core/circle/round/reply.ts";
import type { PeerRoundView, ReadReply } from "../../../core/circle/round/round-view.ts";
import { ownVoice } from "../../../core/circle/round/voice.ts";
import { useWords } from "../../words/use-words.ts";
import { Replies } from "../compare/replies.tsx";
import { PartSection } from "../part-section.tsx";
import style from "../round.module.css";
import { othersPlace } from "./make-reply.tsx";

interface Props {
  readonly round: PeerRoundView;
  readonly draft: DraftedReply;
  readonly by: string;
}

type Answered = Pick<PeerRoundView, "id" | "hash" | "sent">;

/** The own reply as it stands on the screen, as one among the others, unless it came back from another machine of the owner. */
function ownReply({ id, hash, sent }: Answered, draft: DraftedReply, others: readonly ReadReply[]): ReadReply[] {
  const { confidence } = draft.choice;
  if (sent === null || confidence === null || others.some(({ vouched }) => vouched.kind === "own")) return [];
  const choice = { ...draft.choice, confidence };
  const reply = { ...draft, choice, to: id, toHash: hash, edition: 1, sentAt: sent.at };
  const vouched = { kind: "own" } as const;
  return [{ id: ownVoice, replyId: ownVoice, by: "", vouched, reply, receivedAt: sent.at, namesBack: [] }];
}

/** What the others answered, once the own reply is made; until then how many there are. */
export function Others({ round, draft, by }: Props) {
  const { round: all } = useWords();
  const words = all.peer;
  const { id, replies, dilemma, hash, sent } = round;
  const shown = useDeferredValue(draft); // Side by side again once nothing else is typed.
  const together = useMemo(() => {
    const others = replies.sealed ? [] : replies.replies;
    return [...ownReply({ id, hash, sent }, shown, others), ...others];
  }, [id, hash, sent, shown, replies]);
  if (replies.sealed)
    return (
      <PartSection title={words.others}>
        <p>{words.othersSealed(replies.count)}</p>
      </PartSection>
    );
  if (replies.replies.length === 0)
    return (
      <PartSection title={words.others}>
        <p>{words.othersNone(by)}</p>
      </PartSection>
    );
  const others = replies.replies.filter(({ vouched }) => vouched.kind !== "own");
  const people = new Set(others.map(({ replyId }) => replyId)).size;
  return (
    <>
      <PartSection id={othersPlace} title={words.others} lead={all.compare.lead(people)}>
        <p className={style.quiet}>{words.ownStands}</p>
      </PartSection>
      <Replies
        dilemma={dilemma}
        hash={hash}
        view={null}
        replies={together}
        asked={all.compare.questionsPeer}
        canAdd={round.readOnly === null}
      />
    </>
  );
}
