import type { CaseSummary } from "../../core/library/shelf.ts";
import { Choice } from "../parts/choice.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { CardList } from "./card-list.tsx";
import type { OpenCase } from "./use-own-case.ts";

interface Props {
  readonly open: OpenCase;
  readonly library: readonly CaseSummary[];
}

/** Where to read on, and why. A case is related once. */
export function RelatedCases({ open, library }: Props) {
  const { ownCase: words } = useWords();
  const { related } = open.ownCase;
  const titleOf = (id: string) => library.find((item) => item.id === id)?.title ?? words.goneCase;
  const free = library.map(({ id }) => id).filter((id) => !related.some((one) => one.id === id));
  const write = (fresh: typeof related) => open.write({ related: fresh });
  return (
    <CardList
      title={words.part.related}
      items={related}
      nameOf={({ id }) => titleOf(id)}
      addLabel={words.add.related}
      mostItems={Math.min(100, related.length + free.length)}
      newItem={() => ({ id: free[0] ?? "", why: "" })}
      onChange={write}
    >
      {({ id, why }, change) => (
        <>
          <Choice
            label={words.relatedCase}
            value={id}
            choices={[id, ...free]}
            words={titleOf}
            onChange={(chosen) => chosen !== null && change({ id: chosen })}
          />
          <Field kind="prose" label={words.why} value={why} onChange={(text) => change({ why: text })} />
        </>
      )}
    </CardList>
  );
}
