import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { type Block, type BlockKind, isAboutCase } from "../../core/workshop/plan/block.ts";
import { blockWords } from "../../room/words.ts";
import { Button } from "../parts/button.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import rowStyle from "./agenda.module.css";
import style from "./workshop.module.css";

interface Props {
  readonly block: Block;
  readonly caseTitle: string | null;
  /** Whether its case can be read in the library. */
  readonly canRead: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<Omit<Block, "id">>, name: string) => void;
  readonly onChooseCase: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** Whether the room reads a text of the trainer's in a block: in a vote and a reveal the case alone speaks. */
function hasText(kind: BlockKind): boolean {
  return kind !== "vote" && kind !== "again" && kind !== "reveal";
}

/** The fields of one block, open in its place in the agenda. */
export function BlockPanel({ block, caseTitle, onChange, ...given }: Props) {
  const { workshop: words } = useWords();
  const { name, text: usual } = blockWords(block.kind);
  const hint = block.kind === "discuss" ? words.discussHint : usual === "" ? "" : words.usualText(usual);
  return (
    <div className={rowStyle.panel}>
      {isAboutCase(block.kind) && (
        <div className={rowStyle.case}>
          <p className={rowStyle.caseLine}>
            {caseTitle !== null && <span className={rowStyle.caseWord}>{words.case} </span>}
            {caseTitle ?? (block.caseId === null ? words.noCase : words.missingCase)}
          </p>
          <div className={style.buttons}>
            <Button onPress={given.onChooseCase}>{caseTitle === null ? words.chooseCase : words.otherCase}</Button>
            {given.canRead && (
              <ButtonLink to={`/case/${block.caseId}`} weight="quiet">
                {words.readCase}
              </ButtonLink>
            )}
          </div>
        </div>
      )}
      {(hasText(block.kind) || block.text !== "") && (
        <Field
          kind="prose"
          label={words.roomText[block.kind]}
          {...(hint === "" ? {} : { hint })}
          value={block.text}
          onChange={(text) => onChange({ text }, "text")}
        />
      )}
      <Field
        kind="prose"
        label={words.notes}
        hint={words.notesHint}
        value={block.notes}
        onChange={(notes) => onChange({ notes }, "notes")}
      />
      <Field
        label={words.blockTitle}
        hint={words.blockTitleHint}
        placeholder={name}
        value={block.title}
        onChange={(title) => onChange({ title }, "title")}
      />
      <div className={style.buttons}>
        <Button weight="quiet" isDisabled={given.isFirst} onPress={() => given.onMove(-1)}>
          <ArrowUp aria-hidden />
          {words.up}
        </Button>
        <Button weight="quiet" isDisabled={given.isLast} onPress={() => given.onMove(1)}>
          <ArrowDown aria-hidden />
          {words.down}
        </Button>
        <Button weight="quiet" onPress={given.onRemove}>
          <Trash2 aria-hidden />
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
