import { BadgeCheck, BadgeQuestionMark, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Vouched } from "../../core/circle/file/opening.ts";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { say } from "../commands/said.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./round.module.css";

interface Props {
  readonly by: string;
  readonly vouched: Vouched;
  /** Whether its author can be added to the circle here. */
  readonly canAdd: boolean;
}

/** Who stands behind something, as far as anybody can know, and what to do about it. Never that somebody is who they say. */
export function VouchedLine({ by, vouched, canAdd }: Props) {
  const { round, vouched: words } = useWords();
  const told = words.told(vouched, by.trim() === "" ? round.somebody : by);
  switch (vouched.kind) {
    case "own":
      return <p className={style.vouched}>{told}</p>;
    case "known":
      return (
        <p className={style.vouched}>
          <BadgeCheck aria-hidden size={18} />
          {told}
        </p>
      );
    case "unsigned":
      return (
        <p className={style.vouched}>
          <BadgeQuestionMark aria-hidden size={18} />
          {told}
        </p>
      );
    case "unknown":
      return (
        <div className={style.unknown}>
          <p className={style.vouched}>
            <BadgeQuestionMark aria-hidden size={18} />
            {told}
          </p>
          <Fingerprint text={vouched.fingerprint} />
          {canAdd && by.trim() !== "" && <AddPeer by={by.trim()} keyOf={vouched.key} />}
        </div>
      );
    case "doubtful":
      return (
        <div className={style.doubtful}>
          <p className={style.vouched}>
            <TriangleAlert aria-hidden size={18} />
            {told}
          </p>
          {vouched.fingerprint !== null && <Fingerprint text={vouched.fingerprint} />}
        </div>
      );
  }
}

function Fingerprint({ text }: { readonly text: string }) {
  const { vouched: words } = useWords();
  return (
    <p>
      {words.fingerprint}: <span className={style.fingerprint}>{text}</span>
    </p>
  );
}

/** Takes the author into the circle with the key that this was signed with; one who is there without a key gets it. */
function AddPeer({ by, keyOf }: { readonly by: string; readonly keyOf: string }) {
  const { round, refusals } = useWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const circle = useAsk("readCircle", {});
  if (circle.state !== "here") return null;
  const known = circle.value.peers.find(({ name, key }) => name === by && key === null);
  async function add() {
    const kept = await api.keepPeer({
      id: known?.id ?? null,
      name: by,
      competes: known?.competes ?? "unknown",
      key: keyOf,
    });
    setRefusal(kept.ok ? null : kept.reason);
    if (kept.ok) say({ tone: "news", text: round.author.added(by) });
  }
  return (
    <>
      <div>
        <Button onPress={() => void add()}>{round.author.add(by)}</Button>
      </div>
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
    </>
  );
}
