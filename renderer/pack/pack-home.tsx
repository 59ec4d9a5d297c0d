import { Play } from "lucide-react";
import { Link } from "wouter";
import type { SessionSummary } from "../../core/workshop/kept-session.ts";
import type { PackState } from "../../core/workshop/start.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { Tag } from "../parts/tag.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./pack.module.css";

type OpenPack = Extract<PackState, { state: "open" }>;

/** Those of the pack first, in its order, then those that were copied from them, the newest first. */
function inOrder(sessions: readonly SessionSummary[], { sessionIds }: OpenPack): SessionSummary[] {
  const place = ({ id }: SessionSummary) => (sessionIds.includes(id) ? sessionIds.indexOf(id) : sessionIds.length);
  return [...sessions].sort(
    (one, other) =>
      Number(other.isGoing) - Number(one.isGoing) ||
      place(one) - place(other) ||
      other.savedAt.localeCompare(one.savedAt),
  );
}

/** The workshops of a pack that was opened without a casebook. */
export function PackHome({ pack }: { readonly pack: OpenPack }) {
  const { pack: words } = useWords();
  const sessions = useAsk("listSessions", {});
  return (
    <Page title={words.title} lead={<p>{words.from(pack.name)}</p>} width="reading">
      {pack.refused > 0 && <Notice tone="news">{words.refused(pack.refused)}</Notice>}
      <WhenHere asked={sessions}>
        {(all) =>
          all.length === 0 ? (
            <p className={style.soft}>{words.none}</p>
          ) : (
            <ul className={style.list}>
              {inOrder(all, pack).map((session) => (
                <Row key={session.id} session={session} />
              ))}
            </ul>
          )
        }
      </WhenHere>
    </Page>
  );
}

function Row({ session }: { readonly session: SessionSummary }) {
  const { pack: words } = useWords();
  const { id, title, on, start, length, runs, lastRunAt, by, missing, isGoing } = session;
  const meta = [
    isGoing && words.going(lastRunAt),
    !isGoing && words.on(on, start),
    words.planned(length),
    !isGoing && lastRunAt !== null && words.ran(runs, lastRunAt),
    by !== null && words.by(by),
  ];
  return (
    <li className={style.row}>
      <div className={style.words}>
        <p className={style.title}>
          <Link href={`/workshop/${id}`}>{title}</Link> {missing > 0 && <Tag tone="clay">{words.missing(missing)}</Tag>}
        </p>
        <p className={style.meta}>{meta.filter((part) => part !== false).join(" · ")}</p>
      </div>
      {(isGoing || missing === 0) && (
        <ButtonLink
          to={`/workshop/${id}/run`}
          weight={isGoing ? "main" : "plain"}
          label={isGoing ? words.goOnWith(title) : words.runOf(title)}
        >
          <Play aria-hidden />
          {isGoing ? words.goOn : words.run}
        </ButtonLink>
      )}
    </li>
  );
}
