import { pickUp } from "../../core/dilemma/pick-up.ts";
import { dueDuties, dueReviews } from "../../core/dilemma/summary.ts";
import { caseForDay } from "../../core/library/case-for-day.ts";
import { useAsk } from "../ask.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { today as dayToday, fullDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { CaseToRead } from "./case-to-read.tsx";
import { DueDuties } from "./due-duties.tsx";
import { DueReviews } from "./due-reviews.tsx";
import { FromCircle } from "./from-circle.tsx";
import { Invitation } from "./invitation.tsx";
import { Notices } from "./notices.tsx";
import { PickUp } from "./pick-up.tsx";
import { TwoVersions } from "./two-versions.tsx";
import { WaysIn } from "./ways-in.tsx";
import { WorkshopGoing } from "./workshop-going.tsx";

/** How many open dilemmas are offered; the journal has all of them. */
const most = 4;

/** The first screen: what waits, what was left half done, and two quiet ways to begin something. */
export function Today() {
  const { today } = useWords();
  const notices = useAsk("listNotices", {});
  const dilemmas = useAsk("listDilemmas", {});
  const cases = useAsk("listCases", {});
  const day = dayToday();
  return (
    <Page title={today.title} lead={fullDay(day)} width="reading">
      <WhenHere asked={notices}>{(list) => <Notices notices={list} />}</WhenHere>
      <WorkshopGoing />
      <TwoVersions />
      <WhenHere asked={dilemmas}>
        {(list) => (
          <>
            <DueReviews due={dueReviews(list, day)} today={day} />
            <DueDuties due={dueDuties(list, day)} today={day} />
            <FromCircle />
            <PickUp open={pickUp(list, most)} today={day} />
            <Invitation isFirst={list.length === 0} />
          </>
        )}
      </WhenHere>
      <WhenHere asked={cases}>{(list) => <CaseToRead item={caseForDay(list, day)} />}</WhenHere>
      {dilemmas.state === "here" && dilemmas.value.length === 0 && <WaysIn />}
    </Page>
  );
}
