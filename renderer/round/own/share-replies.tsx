import { useState } from "react";
import type { ReadReply } from "../../../core/circle/round/round-view.ts";
import { useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { ClosingFields } from "../../parts/closing/closing-fields.tsx";
import { MakeFile } from "../../parts/closing/make-file.tsx";
import { useMaking } from "../../parts/closing/use-making.ts";
import { Fold } from "../../parts/fold.tsx";
import { Tick } from "../../parts/tick.tsx";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { PartSection } from "../part-section.tsx";
import style from "../round.module.css";

interface Props {
  readonly id: string;
  readonly replies: readonly ReadReply[];
}

/** Passing the replies on, so that everybody who answered may read the others'. */
export function ShareReplies({ id, replies }: Props) {
  const words = useWords().round.own;
  const circle = useAsk("readCircle", {});
  return (
    <div className={style.sharing}>
      <PartSection title={words.share} lead={words.shareText}>
        <Fold summary={words.makeReplies} isWanted={false} className={style.fold}>
          <WhenHere asked={circle}>{(known) => <Make id={id} replies={replies} circle={known} />}</WhenHere>
        </Fold>
      </PartSection>
    </div>
  );
}

interface MakeProps {
  readonly id: string;
  readonly replies: readonly ReadReply[];
  readonly circle: { readonly name: string; readonly fingerprint: string };
}

function Make({ id, replies, circle }: MakeProps) {
  const { round } = useWords();
  const words = round.own;
  const making = useMaking(circle.name, replies.map((reply) => reply.id).join(" "));
  const [isAgreed, setAgreed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const names = [...new Set(replies.flatMap(({ namesBack }) => namesBack))];
  const mayPass = names.length === 0 || isAgreed;
  function make() {
    setTried(true);
    if (mayPass) void making.make((closing) => api.sendReplies({ id, closing }));
  }
  return (
    <div className={`${style.form} ${style.folded}`}>
      {names.length > 0 && (
        <div className={style.doubtful}>
          <p>
            {words.shareNames} <strong>{round.listed(names)}</strong>
          </p>
          <Tick label={words.shareAnyway} isOn={isAgreed} onChange={setAgreed} />
        </div>
      )}
      <ClosingFields making={making} circle={circle} />
      <MakeFile
        making={making}
        label={words.makeReplies}
        onMake={make}
        obstacle={wasTried && !mayPass ? words.shareFirst : null}
        changedElsewhere={words.repliesChanged}
        next={<p>{words.sendThem}</p>}
      />
    </div>
  );
}
