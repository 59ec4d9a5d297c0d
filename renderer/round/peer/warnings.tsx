import { useDeferredValue } from "react";
import type { Peer } from "../../../core/circle/circle.ts";
import type { Vouched } from "../../../core/circle/file/opening.ts";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { textsOf } from "../../../core/circle/redact/texts-of.ts";
import { namesInReply } from "../../../core/circle/round/names-in-reply.ts";
import type { DraftedReply } from "../../../core/circle/round/reply.ts";
import { textsOfReply } from "../../../core/circle/round/view-round.ts";
import { circleWarnings } from "../../../core/circle/warnings.ts";
import { useAsk } from "../../ask.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./peer.module.css";

interface Props {
  readonly draft: DraftedReply;
  readonly dilemma: SharedDilemma;
  readonly by: string;
  readonly vouched: Vouched;
}

/** Whether the author sells to the same customers, as far as it was noted: their peer by key, else one of that name. */
function authorOf(peers: readonly Peer[], vouched: Vouched, by: string): Pick<Peer, "competes"> {
  const isKnown = vouched.kind === "known" || vouched.kind === "doubtful";
  const found = peers.find(({ id, name }) => (isKnown ? id === vouched.peerId : name === by));
  return found ?? { competes: "unknown" };
}

function quoted(found: readonly string[]): string {
  return found.map((word) => `“${word}”`).join(", ");
}

/** What to think of before the reply is sent: what competitors may not talk over, what must be reported, and names in it. */
export function Warnings({ draft, dilemma, by, vouched }: Props) {
  const words = useWords().round.peer;
  const circle = useAsk("readCircle", {});
  const texts = textsOfReply(useDeferredValue(draft)); // Looked at while nothing else is typed.
  if (circle.state !== "here") return null;
  const warnings = circleWarnings({ texts, recipients: [authorOf(circle.value.peers, vouched, by)] });
  const said = (kind: "rivals" | "must-report") => [
    ...new Set(warnings.filter((one) => one.kind === kind).flatMap((one) => one.words)),
  ];
  const known = [...textsOf(dilemma).map(({ text }) => text), by, circle.value.name];
  const [rivals, report, names] = [said("rivals"), said("must-report"), namesInReply(texts, known)];
  const isWarned = rivals.length + report.length + names.length > 0;
  return (
    <div aria-live="polite" className={style.warnings}>
      {isWarned && <p className={style.title}>{words.warned}</p>}
      {rivals.length > 0 && <p className={style.warning}>{words.rivals(by, quoted(rivals))}</p>}
      {report.length > 0 && <p className={style.warning}>{words.report(quoted(report))}</p>}
      {names.length > 0 && <p className={style.caution}>{words.names(quoted(names))}</p>}
    </div>
  );
}
