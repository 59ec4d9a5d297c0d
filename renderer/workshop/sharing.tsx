import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { ClosingFields } from "../parts/closing/closing-fields.tsx";
import { MakeFile } from "../parts/closing/make-file.tsx";
import { useMaking } from "../parts/closing/use-making.ts";
import { Fold } from "../parts/fold.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import type { OpenSession } from "./use-plan.ts";
import style from "./workshop.module.css";

/** The way to a pack of this session, out of sight until it is wanted. */
export function Sharing({ open }: { readonly open: OpenSession }) {
  const { workshop: words } = useWords();
  return (
    <Fold summary={words.share} isWanted={false} className={style.fold}>
      <Closing open={open} />
    </Fold>
  );
}

function Closing({ open }: { readonly open: OpenSession }) {
  const circle = useAsk("readCircle", {});
  return <WhenHere asked={circle}>{(mine) => <Making open={open} circle={mine} />}</WhenHere>;
}

interface MakingProps {
  readonly open: OpenSession;
  readonly circle: { readonly name: string; readonly fingerprint: string };
}

function Making({ open, circle }: MakingProps) {
  const { workshop: words } = useWords();
  const { id, title } = open.session;
  const making = useMaking(circle.name, JSON.stringify([title, open.session.blocks]));
  async function make() {
    if (!(await open.flush())) return;
    await making.make((closing) => api.shareSession({ id, closing }));
  }
  return (
    <div className={style.sharing}>
      <p>{words.shareText}</p>
      <ClosingFields making={making} circle={circle} />
      <MakeFile
        making={making}
        label={words.shareMake}
        onMake={() => void make()}
        changedElsewhere={words.shareChanged}
        next={<p>{words.shareNext}</p>}
      />
    </div>
  );
}
