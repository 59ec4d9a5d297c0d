import { memo, type ReactNode, useMemo } from "react";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { type Comparison, compareReplies } from "../../../core/circle/round/compare.ts";
import type { View } from "../../../core/circle/round/round.ts";
import type { ReadReply } from "../../../core/circle/round/round-view.ts";
import { Fold } from "../../parts/fold.tsx";
import { Notice } from "../../parts/notice.tsx";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import round from "../round.module.css";
import { WhatWasAsked } from "./asked.tsx";
import style from "./compare.module.css";
import { Advice, Experiences } from "./told.tsx";
import { VoiceName } from "./voice-name.tsx";
import { WhereTheySplit } from "./where-they-split.tsx";
import { WhoChose } from "./who-chose.tsx";
import { WholeReply } from "./whole-reply.tsx";

interface Props {
  readonly dilemma: SharedDilemma;
  readonly hash: string | null;
  readonly view: View | null;
  readonly replies: readonly ReadReply[];
  /** What the questions are called: of the author, or of whoever reads along. */
  readonly asked: string;
  /** What the author can do with the questions. */
  readonly then?: ReactNode;
  readonly canAdd: boolean;
}

/** Replies side by side, and each by itself. */
export const Replies = memo(function Replies({ dilemma, hash, view, replies, asked, then, canAdd }: Props) {
  const { round: all } = useWords();
  const words = all.compare;
  const compared = useMemo(() => compareReplies(dilemma, view, replies), [dilemma, view, replies]);
  return (
    <>
      <Cautions compared={compared} />
      <WhoChose choices={compared.choices} />
      <WhereTheySplit walk={compared.walk} />
      <WhatWasAsked title={asked} questions={compared.questions} then={then} />
      <Experiences said={compared.experiences} />
      <Advice said={compared.advice} />
      <PartSection title={words.alone}>
        {compared.voices.map((voice) => {
          const read = replies.find(({ id }) => id === voice.id);
          if (read === undefined) return null;
          return (
            <Fold
              key={voice.id}
              summary={<VoiceName voice={voice} doubt="word" />}
              isWanted={false}
              className={round.fold}
            >
              <WholeReply dilemma={dilemma} hash={hash} read={read} canAdd={canAdd && !voice.isOwn} />
            </Fold>
          );
        })}
      </PartSection>
    </>
  );
});

/** What to be careful with before anything is believed: authors in doubt, and several versions of one reply. */
function Cautions({ compared: { voices } }: { readonly compared: Comparison }) {
  const all = useWords();
  const words = all.round.compare;
  const doubtful = voices.filter(({ vouched }) => vouched.kind === "doubtful");
  const hasVersions = new Set(voices.map(({ personId }) => personId)).size < voices.length;
  const names = [...new Set(doubtful.map(({ by }) => by.trim() || all.round.somebody))];
  return (
    <div className={style.cautions}>
      {names.length > 0 && <Notice tone="trouble">{words.doubtful(names)}</Notice>}
      {hasVersions && <Notice tone="news">{words.versions}</Notice>}
    </div>
  );
}
