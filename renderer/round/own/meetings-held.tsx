import type { Meeting } from "../../../core/circle/meeting/meeting.ts";
import { Typed } from "../../parts/prose.tsx";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "../round.module.css";

/** The meetings about it, the last first: what stays in mind, what was promised and what became of it. */
export function MeetingsHeld({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const words = useWords().round.own;
  return (
    <PartSection title={words.meetings}>
      {meetings.length === 0 && <p className={style.quiet}>{words.noMeetings}</p>}
      {[...meetings].reverse().map((meeting) => (
        <Held key={meeting.id} meeting={meeting} />
      ))}
    </PartSection>
  );
}

function Held({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords().round.own;
  const { heldOn, minutes, notes, commitment, became } = meeting;
  return (
    <article className={style.meeting}>
      <h3>{words.met(longDay(heldOn), minutes)}</h3>
      {notes.trim() !== "" && <Typed text={notes} />}
      <p>
        {commitment === null
          ? words.noPromise
          : words.promised(commitment.who, commitment.what, longDay(commitment.by))}
      </p>
      {commitment !== null && (
        <p className={style.quiet}>{became === null ? words.openStill : words.became[became.word]}</p>
      )}
      {became !== null && became.text.trim() !== "" && <Typed text={became.text} />}
    </article>
  );
}
