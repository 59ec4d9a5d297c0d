import { memo } from "react";
import { isLinked, type Linked, type Precedent } from "../../../core/dilemma/precedent.ts";
import type { Likeness } from "../../../core/search/looks-like.ts";
import { everyLens } from "../../../core/walk/lens.ts";
import { useAsk } from "../../ask.ts";
import { LikenessItem } from "./likeness-item.tsx";

interface Props {
  readonly id: string;
  readonly found: readonly Likeness[];
  readonly precedents: readonly Precedent[];
  readonly onToggle: (to: Linked) => void;
}

/** What looks like a dilemma, one by one. It is not drawn again while one types. */
export const AlikeItems = memo(function AlikeItems({ id, found, precedents, onToggle }: Props) {
  const plan = useAsk("readWalkPlan", {});
  const titles = new Map(plan.state === "here" ? everyLens(plan.value).map((lens) => [lens.id, lens.title]) : []);
  return found.map((likeness) => (
    <LikenessItem
      key={`${likeness.kind}/${likeness.id}`}
      id={id}
      likeness={likeness}
      lenses={likeness.lenses.flatMap((lens) => titles.get(lens) ?? [])}
      isLinked={isLinked(precedents, likeness)}
      onToggle={() => onToggle(likeness)}
    />
  ));
});
