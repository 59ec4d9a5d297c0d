import type { SessionView } from "../../core/workshop/kept-session.ts";
import { planTimes } from "../../core/workshop/plan/plan-times.ts";
import { nameOfBlock } from "../../room/words.ts";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { fullDay } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import rowStyle from "./agenda.module.css";
import { Fit } from "./head.tsx";
import { WaysOn } from "./ways-on.tsx";
import style from "./workshop.module.css";

interface Props {
  readonly view: SessionView;
  readonly why: NonNullable<SessionView["readOnly"]>;
}

/** A plan that can only be read, as a programme. */
export function PlanRead({ view: { session }, why }: Props) {
  const { workshop: words } = useWords();
  const { rows, ends } = planTimes(session);
  const when = `${session.on === null ? "" : `${fullDay(session.on)}, `}${words.times(session.start, ends)}`;
  const titleOf = (id: string | null) => session.cases.find((one) => one.id === id)?.title;
  return (
    <Page title={session.title} above={<Above />} lead={when} width="reading">
      <div className={style.sections}>
        <Notice tone="news">{words.readOnly[why]}</Notice>
        <WaysOn session={session} />
        <Fit session={session} />
        <ol aria-label={words.agenda} className={rowStyle.agenda}>
          {session.blocks.map((block, place) => (
            <li key={block.id} className={rowStyle.readBlock}>
              <span className={rowStyle.time}>{rows[place]?.from}</span>
              <div className={rowStyle.blockWords}>
                <p className={rowStyle.blockName}>{nameOfBlock(block)}</p>
                {titleOf(block.caseId) !== undefined && <p className={rowStyle.caseTitle}>{titleOf(block.caseId)}</p>}
                {block.text !== "" && <p className={rowStyle.readText}>{block.text}</p>}
                {block.notes !== "" && (
                  <p className={rowStyle.readText}>
                    <span className={style.soft}>{words.notes}:</span> {block.notes}
                  </p>
                )}
              </div>
              <span className={style.soft}>{words.minutes(block.minutes)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Page>
  );
}
