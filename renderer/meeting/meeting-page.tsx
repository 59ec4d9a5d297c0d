import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import type { RoundView } from "../../core/circle/round/round-view.ts";
import { useAsk } from "../ask.ts";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";
import { OwnMeeting } from "./own-meeting.tsx";
import { Rehearsal } from "./rehearsal.tsx";

/** The meeting guide: about a round, or in general. */
export function MeetingPage({ id }: { readonly id: string | undefined }) {
  const { meeting: words } = useWords();
  if (id !== undefined) return <OfRound id={id} />;
  return (
    <Page title={words.rehearsalTitle} lead={words.rehearsalLead} above={<Back to="/circle" text={words.toCircle} />}>
      <Rehearsal round={null} />
    </Page>
  );
}

function Back({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <Link href={to} className={style.back}>
      <ChevronLeft aria-hidden size={16} />
      {text}
    </Link>
  );
}

function OfRound({ id }: { readonly id: string }) {
  const { meeting: words } = useWords();
  const round = useAsk("readRound", { id });
  const title = round.state === "here" ? words.about(round.value.title) : undefined;
  return (
    <Page title={words.title} lead={title} above={<Back to={`/circle/round/${id}`} text={words.toRound} />}>
      <WhenHere asked={round}>{(value) => <Sided round={value} />}</WhenHere>
    </Page>
  );
}

function Sided({ round }: { readonly round: RoundView }) {
  const { meeting: words } = useWords();
  const circle = useAsk("readCircle", {});
  const [meetings, setMeetings] = useState(1);
  if (round.side === "peer" || round.readOnly !== null)
    return (
      <>
        <div className={style.first}>
          <Notice tone="news">{round.side === "peer" ? words.theirs(round.by) : words.readOnly}</Notice>
        </div>
        <Rehearsal round={round} />
      </>
    );
  return (
    <WhenHere asked={circle}>
      {({ commitments }) => (
        <OwnMeeting key={meetings} round={round} commitments={commitments} onAnew={() => setMeetings(meetings + 1)} />
      )}
    </WhenHere>
  );
}
