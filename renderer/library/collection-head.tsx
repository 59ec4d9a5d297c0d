import { useState } from "react";
import type { Collection } from "../../core/library/reading.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { CollectionName } from "../parts/collection-name.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./collection-head.module.css";

interface Props {
  readonly collection: Collection;
  readonly onRename: (name: string) => Promise<Refusal | null>;
  readonly onDrop: () => void;
  /** Null where it has no case for a room. */
  readonly onWorkshop: (() => void) | null;
}

/** Over the shelf of a collection: its name, and what can be done with it. */
export function CollectionHead({ collection, onRename, onDrop, onWorkshop }: Props) {
  const { library, workshops } = useWords();
  const [stage, setStage] = useState<"shown" | "naming" | "named">("shown");
  if (stage === "naming")
    return (
      <CollectionName
        label={library.renameLabel}
        first={collection.name}
        submit={library.save}
        autoFocus
        onName={async (name) => {
          const refusal = await onRename(name);
          if (refusal === null) setStage("named");
          return refusal;
        }}
        onCancel={() => setStage("named")}
      />
    );
  return (
    <div className={style.head}>
      <h2 className={style.name}>{collection.name}</h2>
      <div className={style.buttons}>
        <ButtonLink to={`/circle/set/${collection.id}`} weight="quiet">
          {library.sendAsSet}
        </ButtonLink>
        {onWorkshop !== null && (
          <Button weight="quiet" onPress={onWorkshop}>
            {workshops.makeOf}
          </Button>
        )}
        <Button weight="quiet" autoFocus={stage === "named"} onPress={() => setStage("naming")}>
          {library.rename}
        </Button>
        <Button weight="quiet" onPress={onDrop}>
          {library.drop}
        </Button>
      </div>
    </div>
  );
}
