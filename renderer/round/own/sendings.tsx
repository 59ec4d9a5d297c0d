import type { Sending } from "../../../core/circle/round/round.ts";
import { useAsk } from "../../ask.ts";
import { longDay } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "../round.module.css";

/** When the dilemma was sent, and to whom as far as that was noted. */
export function Sendings({ sendings }: { readonly sendings: readonly Sending[] }) {
  const { round } = useWords();
  const words = round.own;
  const circle = useAsk("readCircle", {});
  const peers = circle.state === "here" ? circle.value.peers : [];
  const nameOf = (peerId: string) => peers.find(({ id }) => id === peerId)?.name ?? words.noLonger;
  if (sendings.length === 0 || circle.state === "waiting") return null;
  return (
    <dl className={style.facts}>
      <dt>{words.sent}</dt>
      <dd>
        <ul>
          {sendings.map(({ id, at, to }) => (
            <li key={id}>{words.sentTo(longDay(at), to.map(nameOf))}</li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
