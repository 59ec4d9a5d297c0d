import { UserPlus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { CircleView } from "../../core/circle/circle-api.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { type Person, PersonForm } from "./person-form.tsx";

type Known = CircleView["peers"][number];

type At =
  | { readonly kind: "list" }
  | { readonly kind: "adding" }
  | { readonly kind: "editing" | "asking"; readonly id: string };

const nobodyYet: Person = { id: null, name: "", competes: "unknown", key: null, fingerprint: null };

/** Who is in the circle, and whether they compete. */
export function People({ peers }: Pick<CircleView, "peers">) {
  const { circle: words, refusals } = useWords();
  const [at, setAt] = useState<At>({ kind: "list" });
  const [news, setNews] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const back = () => setAt({ kind: "list" });

  function go(to: At) {
    setNews("");
    setRefusal(null);
    setAt(to);
  }

  async function remove({ id, name }: Known) {
    const dropped = await api.dropPeer({ id });
    back();
    if (dropped.ok) setNews(words.removed(name));
    else setRefusal(dropped.reason);
  }

  function kept(name: string) {
    setNews(at.kind === "adding" ? words.added(name) : "");
    back();
  }

  return (
    <section aria-labelledby="circle-people" className={style.section}>
      <h2 id="circle-people">{words.people}</h2>
      {peers.length === 0 && <p className={style.soft}>{words.noPeople}</p>}
      <ul aria-label={words.people} className={style.list}>
        {peers.map((peer) => (
          <li key={peer.id} className={style.row}>
            {at.kind === "editing" && at.id === peer.id ? (
              <PersonForm title={words.editTitle(peer.name)} person={peer} onKept={kept} onCancel={back} />
            ) : (
              <OnePerson peer={peer} onEdit={() => go({ kind: "editing", id: peer.id })}>
                {at.kind === "asking" && at.id === peer.id ? (
                  <Notice
                    tone="news"
                    action={
                      <>
                        <Button takesOver onPress={() => void remove(peer)}>
                          {words.removeYes(peer.name)}
                        </Button>
                        <Button onPress={back}>{words.cancel}</Button>
                      </>
                    }
                  >
                    {words.removeAsk(peer.name)}
                  </Notice>
                ) : (
                  <Button
                    weight="quiet"
                    aria-label={words.removeOf(peer.name)}
                    onPress={() => go({ kind: "asking", id: peer.id })}
                  >
                    {words.remove}
                  </Button>
                )}
              </OnePerson>
            )}
          </li>
        ))}
      </ul>
      {news !== "" && <Notice tone="news">{news}</Notice>}
      {refusal !== null && <Notice tone="trouble">{refusals[refusal]}</Notice>}
      {at.kind === "adding" ? (
        <PersonForm title={words.addTitle} person={nobodyYet} onKept={kept} onCancel={back} />
      ) : (
        <div>
          <Button onPress={() => go({ kind: "adding" })}>
            <UserPlus aria-hidden />
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OneProps {
  readonly peer: Known;
  readonly onEdit: () => void;
  readonly children: ReactNode;
}

function OnePerson({ peer, onEdit, children }: OneProps) {
  const { circle: words } = useWords();
  return (
    <>
      <div className={style.words}>
        <p className={style.title}>{peer.name}</p>
        <p className={style.meta}>
          {words.rivalryOf[peer.competes]} ·{" "}
          {peer.fingerprint === null ? (
            words.noKey
          ) : (
            <>
              {words.fingerprintOf} <span className={style.fingerprint}>{peer.fingerprint}</span>
            </>
          )}
        </p>
      </div>
      <div className={style.buttons}>
        <Button weight="quiet" aria-label={words.editOf(peer.name)} onPress={onEdit}>
          {words.edit}
        </Button>
        {children}
      </div>
    </>
  );
}
