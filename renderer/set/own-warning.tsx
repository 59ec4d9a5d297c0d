import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import type { Choosable } from "./choosable.ts";

/** That nothing is replaced in cases of one's own. */
export function OwnWarning({ known }: { readonly known: readonly (Choosable | null)[] }) {
  const { set: words } = useWords();
  const own = known.filter((item) => item !== null).filter((item) => item.of === "own");
  if (own.length === 0) return null;
  return (
    <Notice
      tone="trouble"
      action={own.map(({ id, title }) => (
        <ButtonLink key={id} to={`/case/${id}`}>
          {words.readOwn(title)}
        </ButtonLink>
      ))}
    >
      {words.ownWarning(own.map(({ title }) => title))}
    </Notice>
  );
}
