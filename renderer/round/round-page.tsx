import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { leftUnder, nameOf } from "../parts/open-words.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { BinnedRound } from "./binned-round.tsx";
import { OwnRound } from "./own/own-round.tsx";
import { PeerRound } from "./peer/peer-round.tsx";
import type { ReplyAutosave } from "./peer/reply-autosave.ts";

/** One dilemma going round the circle: in the casebook of its author, or in that of somebody who was asked. */
export function RoundPage({ id }: { readonly id: string }) {
  const { round: words } = useWords();
  const asked = useAsk("readRound", { id });
  const isGone = asked.state === "refused" && asked.reason === "not-found";
  const left = isGone ? leftUnder<ReplyAutosave>(nameOf("circle", id)) : null;
  if (isGone && left === null)
    return (
      <Page title={words.unknown} above={<Above dilemmaId={null} />} width="reading">
        <BinnedRound id={id} />
        <p>{words.unknownText}</p>
        <p>
          <ButtonLink to="/bin">{words.toBin}</ButtonLink>
        </p>
      </Page>
    );
  const kept = left === null ? asked : ({ state: "here", value: left.kept } as const);
  return (
    <WhenHere asked={kept}>
      {(round) =>
        round.side === "own" ? <OwnRound key={round.id} round={round} /> : <PeerRound key={round.id} round={round} />
      }
    </WhenHere>
  );
}
