import type { Peer } from "../../core/circle/circle.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Tick } from "../parts/tick.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";

interface Props {
  readonly peers: readonly Peer[];
  readonly to: readonly string[];
  readonly onTo: (to: string[]) => void;
}

/** Who of the circle gets it. */
export function Recipients({ peers, to, onTo }: Props) {
  const { send: words } = useWords();
  if (peers.length === 0)
    return (
      <section className={style.group} aria-labelledby="who-gets-it">
        <h3 id="who-gets-it" className={style.legend}>
          {words.to}
        </h3>
        <p>{words.nobody}</p>
        <div>
          <ButtonLink to="/circle">{words.toCircle}</ButtonLink>
        </div>
      </section>
    );
  const choose = (id: string, isOn: boolean) =>
    onTo(peers.map((peer) => peer.id).filter((other) => (other === id ? isOn : to.includes(other))));
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{words.to}</legend>
      <p className={style.hint}>{words.toText}</p>
      {peers.map(({ id, name, competes }) => (
        <Tick
          key={id}
          label={name}
          hint={words.competes[competes] === "" ? undefined : words.competes[competes]}
          isOn={to.includes(id)}
          onChange={(isOn) => choose(id, isOn)}
        />
      ))}
    </fieldset>
  );
}
