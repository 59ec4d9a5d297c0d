import { useState } from "react";
import { tagsIn } from "../../core/dilemma/listing.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import type { Retagged } from "../../core/dilemma/tagging.ts";
import type { Refusal } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWords } from "../words/use-words.ts";
import { TagBoxes } from "./tag-boxes.tsx";
import style from "./tag-sheet.module.css";

interface Props {
  readonly chosen: readonly Summary[];
  /** Every tag of the journal. */
  readonly tags: readonly string[];
  /** What tagging changed, even where it did not reach the last of them. */
  readonly onTagged: (retagged: readonly Retagged[]) => void;
  readonly onClose: () => void;
}

/** Where tagging stopped, and why. */
interface Stopped {
  readonly at: "first" | "later";
  readonly reason: Refusal;
}

function typedTags(text: string): string[] {
  return text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** Gives tags to all the chosen dilemmas, and takes tags from all of them. */
export function TagSheet({ chosen, tags, onTagged, onClose }: Props) {
  const { journal, refusals } = useWords();
  const [typed, setTyped] = useState("");
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const theirs = tagsIn(chosen);
  const onAll = theirs.filter((tag) => chosen.every((summary) => summary.tags.includes(tag)));
  const adding = [...new Set([...add, ...typedTags(typed)])];

  async function apply() {
    const outcome = await api.tagDilemmas({ ids: chosen.map(({ id }) => id), add: adding, remove: [...remove] });
    if (!outcome.ok) return setStopped({ at: "first", reason: outcome.reason });
    onTagged(outcome.value.retagged);
    if (outcome.value.stopped === null) onClose();
    else setStopped({ at: "later", reason: outcome.value.stopped });
  }

  return (
    <Sheet title={journal.tagTitle(chosen.length)} isOpen onClose={onClose} close={journal.cancel}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <Field
          label={journal.addTags}
          hint={journal.addTagsHint}
          value={typed}
          maxLength={300}
          autoFocus
          onChange={setTyped}
        />
        <TagBoxes
          label={journal.tagsInUse}
          tags={tags.filter((tag) => !onAll.includes(tag))}
          chosen={add}
          onChange={setAdd}
        />
        <TagBoxes label={journal.removeTags} tags={theirs} chosen={remove} onChange={setRemove} />
        {stopped !== null && (
          <Notice tone="trouble">
            {refusals[stopped.reason]} {stopped.at === "later" && journal.tagsHalfway}
          </Notice>
        )}
        <div className={style.buttons}>
          <Button weight="main" type="submit" isDisabled={adding.length === 0 && remove.length === 0}>
            {journal.applyTags(chosen.length)}
          </Button>
          <Button onPress={onClose}>{journal.cancel}</Button>
        </div>
      </form>
    </Sheet>
  );
}
