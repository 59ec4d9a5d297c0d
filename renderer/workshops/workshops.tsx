import { FileInput } from "lucide-react";
import { listedSessions } from "../../core/workshop/plan/listed-sessions.ts";
import { useAsk } from "../ask.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffered } from "../commands/offers.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { today } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { BinnedSession } from "./binned-session.tsx";
import { Going } from "./going.tsx";
import { MakeReady } from "./make-ready.tsx";
import { SessionList } from "./session-list.tsx";
import style from "./workshops.module.css";

/** Opens a pack by the command that opens any case file. */
function OpenPack() {
  const { workshops: words } = useWords();
  const opening = useOffered().find(({ id }) => id === "openFile");
  if (opening === undefined) return null;
  return <CommandButton command={{ ...opening, label: words.pack, Icon: FileInput }} weight="quiet" />;
}

/** The workshops: what runs now, a way to have one in a minute, and those that are planned. `binned` was deleted a moment ago. */
export function Workshops({ binned }: { readonly binned: string | undefined }) {
  const { workshops: words } = useWords();
  const sessions = useAsk("listSessions", {});
  const cases = useAsk("listCases", {});
  return (
    <Page title={words.title} lead={words.lead} width="reading">
      <div className={style.sections}>
        {binned !== undefined && <BinnedSession id={binned} />}
        {sessions.state === "here" && <Going sessions={sessions.value.filter(({ isGoing }) => isGoing)} />}
        <div>
          <WhenHere asked={cases}>{(shelf) => <MakeReady shelf={shelf} />}</WhenHere>
          <OpenPack />
        </div>
        <WhenHere asked={sessions}>
          {(all) => <SessionList sessions={listedSessions(all, today()).filter(({ isGoing }) => !isGoing)} />}
        </WhenHere>
      </div>
    </Page>
  );
}
