import { FolderPlus } from "lucide-react";
import { useState } from "react";
import type { Refusal } from "../../core/outcome.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { CollectionName } from "../parts/collection-name.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./collections.module.css";

/** A new collection, empty. `onStart` answers with why it was refused, or null. */
export function NewCollection({ onStart }: { readonly onStart: (name: string) => Promise<Refusal | null> }) {
  const { library } = useWords();
  const [stage, setStage] = useState<"offered" | "naming" | "named">("offered");
  const starting = command({
    id: "new-collection",
    label: library.newCollection,
    Icon: FolderPlus,
    group: "here",
    isEnabled: stage !== "naming",
    run: () => setStage("naming"),
  });
  useOffer([starting]);
  if (stage !== "naming") return <CommandButton command={starting} weight="quiet" autoFocus={stage === "named"} />;
  return (
    <div className={style.naming}>
      <CollectionName
        label={library.newCollectionName}
        hint={library.newCollectionHint}
        submit={library.start}
        autoFocus
        onName={async (name) => {
          const refusal = await onStart(name);
          if (refusal === null) setStage("named");
          return refusal;
        }}
        onCancel={() => setStage("named")}
      />
    </div>
  );
}
