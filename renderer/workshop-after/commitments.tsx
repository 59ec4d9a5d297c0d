import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import type { RoomCommitment } from "../../core/workshop/run/run.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { OffPaper } from "../parts/paper/off-paper.tsx";
import { useWords } from "../words/use-words.ts";
import { AddCommitment } from "./add-commitment.tsx";
import style from "./after.module.css";
import { Commitment } from "./commitment.tsx";
import { Section } from "./section.tsx";
import type { WriteRun } from "./write-run.ts";

interface Props {
  readonly commitments: readonly RoomCommitment[];
  readonly withNames: boolean;
  readonly keepsNames: boolean;
  /** Null where the session can only be read. */
  readonly write: WriteRun | null;
}

/** What was promised, each with who it was where names are shown. Each can be changed, and taken out with a way back. */
export function Commitments({ commitments, withNames, keepsNames, write }: Props) {
  const { workshopAfter: words, refusals } = useWords();
  const [out, setOut] = useState<RoomCommitment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function takeOut(send: WriteRun, one: RoomCommitment) {
    const refused = await send({ kind: "dropCommitment", commitmentId: one.id });
    setRefusal(refused);
    if (refused === null) setOut(one);
  }
  async function bringBack(send: WriteRun, commitment: RoomCommitment) {
    const refused = await send({ kind: "commitment", commitment });
    setRefusal(refused);
    if (refused === null) setOut(null);
  }
  return (
    <Section title={words.commitments}>
      {commitments.length === 0 ? (
        <p className={style.soft}>{words.noCommitments}</p>
      ) : (
        <ul className={style.list} aria-label={words.commitments}>
          {commitments.map((one) => (
            <Commitment
              key={one.id}
              commitment={one}
              withNames={withNames}
              write={write}
              onTakeOut={(send) => void takeOut(send, one)}
            />
          ))}
        </ul>
      )}
      {write !== null && (
        <OffPaper>
          {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
          {out !== null && (
            <div className={style.removed}>
              <span role="status">{words.takenOut}</span>
              <Button takesOver onPress={() => void bringBack(write, out)}>
                <Undo2 aria-hidden />
                {words.undo}
              </Button>
            </div>
          )}
          <AddCommitment keepsNames={keepsNames} write={write} />
        </OffPaper>
      )}
    </Section>
  );
}
