import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./notices.module.css";

/** Says that a workshop is running, and leads back into it. Nothing when none is. */
export function WorkshopGoing() {
  const { today } = useWords();
  const asked = useAsk("listSessions", {});
  const going = asked.state === "here" ? asked.value.filter(({ isGoing }) => isGoing) : [];
  if (going.length === 0) return null;
  return (
    <section className={style.notices} aria-label={today.workshopGoing}>
      {going.map(({ id, title }) => (
        <Notice key={id} tone="news" action={<ButtonLink to={`/workshop/${id}/run`}>{today.workshopGoOn}</ButtonLink>}>
          {today.workshopRuns(title)}
        </Notice>
      ))}
    </section>
  );
}
