import { useState } from "react";
import type { Collection } from "../../core/library/reading.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { Notice } from "../parts/notice.tsx";
import type { KeptCollections } from "../parts/use-collections.ts";
import { useWorkshopOf } from "../parts/use-workshop-of.ts";
import { useWords } from "../words/use-words.ts";
import { CollectionHead } from "./collection-head.tsx";
import { Dropped } from "./dropped.tsx";

interface Props {
  readonly kept: KeptCollections;
  readonly cases: readonly CaseSummary[];
  /** The collection whose shelf is shown. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The collection whose shelf is shown, and the way back for one that was taken apart. */
export function Collections({ kept, cases, chosen, onChoose }: Props) {
  const { refusals } = useWords();
  const makeWorkshop = useWorkshopOf();
  const [dropped, setDropped] = useState<Collection | null>(null);
  const here = kept.collections.find(({ id }) => id === chosen);
  const { refusal } = kept;

  async function start(name: string, cases: readonly string[]) {
    const started = await kept.start(name, cases);
    if (started.id !== null) onChoose(started.id);
    return started.refusal;
  }

  async function drop(collection: Collection) {
    if ((await kept.drop(collection.id)) !== null) return;
    onChoose(null);
    setDropped(collection);
  }

  async function bringBack({ name, cases }: Collection) {
    if ((await start(name, cases)) === null) setDropped(null);
  }

  /** What a peer lived was told in confidence, and stays out of a room. */
  const forRoom = here?.cases.filter((id) => cases.some((one) => one.id === id && one.kind !== "peer")) ?? [];

  return (
    <>
      {dropped !== null && (
        <Dropped collection={dropped} onUndo={() => void bringBack(dropped)} onDismiss={() => setDropped(null)} />
      )}
      {refusal !== null && refusal !== "incomplete" && refusal !== "already-there" && (
        <Notice tone="trouble">{refusals[refusal]}</Notice>
      )}
      {here !== undefined && (
        <CollectionHead
          key={here.id}
          collection={here}
          onRename={(name) => kept.rename(here.id, name)}
          onDrop={() => void drop(here)}
          onWorkshop={forRoom.length === 0 ? null : () => makeWorkshop(here.name, forRoom, null)}
        />
      )}
    </>
  );
}
