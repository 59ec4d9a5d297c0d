import type { CaseSummary } from "../../core/library/shelf.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { missingNow } from "./known-cases.ts";
import type { OpenSession } from "./use-plan.ts";

interface Props {
  readonly open: OpenSession;
  readonly shelf: readonly CaseSummary[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onTakeOut: (ids: readonly string[]) => void;
}

/** That blocks are about a case which is not here, and what can be done. Nothing when there are none. */
export function Missing({ open, shelf, onChoose, onTakeOut }: Props) {
  const { workshop: words } = useWords();
  const ids = missingNow(open, shelf).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <Notice
      tone="news"
      action={
        <>
          <Button onPress={() => onChoose(ids)}>{words.missing.choose(ids.length)}</Button>
          <Button weight="quiet" onPress={() => onTakeOut(ids)}>
            {words.missing.takeOut(ids.length)}
          </Button>
        </>
      }
    >
      {words.missing.text(ids.length)}
    </Notice>
  );
}
