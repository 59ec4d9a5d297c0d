import { useState } from "react";
import type { RoomCommitment } from "../../core/workshop/run/run.ts";
import { Button } from "../parts/button.tsx";
import { CommitmentForm } from "../parts/run/commitment-form.tsx";
import { useWords } from "../words/use-words.ts";
import { passRound } from "./passed-round.ts";
import type { RunningRun } from "./running-run.ts";
import style from "./vote.module.css";

/** What each promised: typed in here, or by everybody on the laptop that goes round. On paper it needs nothing of this. */
export function Commitments({ running }: { readonly running: RunningRun }) {
  const { workshopRun: words } = useWords();
  const { run, session, write } = running;
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const [changing, setChanging] = useState<string | null>(null);
  const keep = (id: string) => (what: string, who: string) =>
    write({ kind: "commitment", commitment: { id, what, who } });
  return (
    <section className={style.panel} aria-labelledby="run-commitments">
      <h2 id="run-commitments" className={style.title}>
        {words.commitments}
      </h2>
      <p className={style.soft}>
        {words.commitmentsLead} {!session.names && words.anonymous}
      </p>
      <div className={style.buttons}>
        <Button onPress={() => passRound({ sessionId: session.id, kind: "commitments" })}>
          {words.passCommitments}
        </Button>
        <span className={style.soft} role="status">
          {words.commitmentsCount(run.commitments.length)}
        </span>
      </div>
      <p className={style.soft}>{words.mirrored}</p>
      <ul className={style.said}>
        {run.commitments.map((one) => (
          <li key={one.id}>
            {changing === one.id ? (
              <CommitmentForm
                keepsNames={session.names}
                first={one}
                label={words.keep}
                onKeep={keep(one.id)}
                onDone={() => setChanging(null)}
              />
            ) : (
              <Said commitment={one} running={running} onChange={() => setChanging(one.id)} />
            )}
          </li>
        ))}
      </ul>
      <CommitmentForm
        key={fresh}
        keepsNames={session.names}
        first={{ what: "", who: "" }}
        label={words.add}
        onKeep={keep(fresh)}
        onDone={() => setFresh(crypto.randomUUID())}
      />
    </section>
  );
}

interface SaidProps {
  readonly commitment: RoomCommitment;
  readonly running: RunningRun;
  readonly onChange: () => void;
}

function Said({ commitment, running, onChange }: SaidProps) {
  const { workshopRun: words } = useWords();
  const { id, what, who } = commitment;
  return (
    <div className={style.one}>
      <p className={style.typed}>
        {what}
        {who !== "" && <span className={style.soft}> {who}</span>}
      </p>
      <Button weight="quiet" aria-label={words.changeOf(what)} onPress={onChange}>
        {words.change}
      </Button>
      <Button
        weight="quiet"
        aria-label={words.dropOf(what)}
        onPress={() => void running.write({ kind: "dropCommitment", commitmentId: id })}
      >
        {words.drop}
      </Button>
    </div>
  );
}
