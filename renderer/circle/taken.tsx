import type { CaseFileTaken } from "../../core/circle/file/opening.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import type { OpenFile } from "./use-case-file.ts";

type First = NonNullable<CaseFileTaken["first"]>;

/** Where what came in first is seen. */
function placeOf({ kind, id }: First): string {
  switch (kind) {
    case "session":
      return `/workshop/${id}`;
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
  /** What was looked at before. */
  readonly opening: OpenFile;
  readonly onTakeBack: () => void;
}

/** What came in, where to look at it first, and the way back. */
export function Taken({ taken, opening, onTakeBack }: Props) {
  const { circle: words } = useWords();
  const { added, changed, stopped, first } = taken;
  const came = opening.items
    .filter(({ standing }) => standing.kind === "new" || standing.kind === "changed")
    .map(({ kind }) => kind);
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
      {stopped === null ? words.came(came) : `${words.cameSome(added + changed)} ${words.stopped}`}
    </Notice>
  );
}
