import type { CaseFileTaken } from "../../core/circle/opening.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";

type First = NonNullable<CaseFileTaken["first"]>;

/** Where what came in first is seen. */
function placeOf({ kind, id }: First): string {
  switch (kind) {
    case "round":
      return `/circle/round/${id}`;
    case "collection":
      return `/library/${id}`;
    case "case":
      return `/case/${id}`;
  }
}

interface Props {
  readonly taken: CaseFileTaken;
  readonly onTakeBack: () => void;
}

/** What came in, where to look at it first, and the way back. */
export function Taken({ taken, onTakeBack }: Props) {
  const { circle: words } = useWords();
  const { added, changed, stopped, first } = taken;
  return (
    <Notice
      tone={stopped === null ? "news" : "trouble"}
      action={
        <>
          {first !== null && (
            <ButtonLink to={placeOf(first)} takesOver>
              {words.look[first.kind]}
            </ButtonLink>
          )}
          <Button takesOver={first === null} onPress={onTakeBack}>
            {words.takeBack}
          </Button>
        </>
      }
    >
      {words.taken(added, changed)}
      {stopped !== null && ` ${words.stopped}`}
    </Notice>
  );
}
