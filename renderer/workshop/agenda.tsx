import { Fragment } from "react";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { planTimes, timeAfter } from "../../core/workshop/plan/plan-times.ts";
import { blocksAtMost } from "../../core/workshop/session.ts";
import { nameOfBlock } from "../../room/words.ts";
import { useWords } from "../words/use-words.ts";
import { AddBlock } from "./add-block.tsx";
import rowStyle from "./agenda.module.css";
import { AgendaRow } from "./agenda-row.tsx";
import { BlockPanel } from "./block-panel.tsx";
import { missingNow, titleOfCase } from "./known-cases.ts";
import { RemovedRow } from "./removed-row.tsx";
import type { AgendaSteps } from "./use-agenda.ts";
import { useDragging } from "./use-dragging.ts";
import type { OpenSession } from "./use-plan.ts";
import style from "./workshop.module.css";

/** How many blocks come with a case. */
const blocksOfOne = 5;

interface Props {
  readonly open: OpenSession;
  readonly steps: AgendaSteps;
  readonly shelf: readonly CaseSummary[];
  /** Whether a case of the library can be opened from here. */
  readonly canRead: boolean;
  /** A case is to be chosen: for a block, or with all its blocks. */
  readonly onChooseFor: (blockId: string) => void;
  readonly onAddCase: () => void;
}

/** The blocks in their order, like a programme: each opens in its place, moves, and is timed in its row. */
export function Agenda({ open, steps, shelf, canRead, onChooseFor, onAddCase }: Props) {
  const { workshop: words } = useWords();
  const { blocks } = open.session;
  const { rows } = planTimes(open.session);
  const firstOver = rows.findIndex(({ isOver }) => isOver);
  const end = timeAfter(open.session.start, open.session.length);
  const outAt = steps.out?.blocks[0]?.place ?? -1;
  const removed = <RemovedRow key={steps.out?.blocks[0]?.block.id} steps={steps} />;
  const missing = new Set(missingNow(open, shelf).map(({ id }) => id));
  const dragging = useDragging((from, to) => {
    const moved = blocks[from];
    if (moved !== undefined) steps.move(moved.id, to);
  });
  return (
    <section aria-labelledby="workshop-agenda" className={style.section}>
      <h2 id="workshop-agenda">{words.agenda}</h2>
      {blocks.length === 0 && <p className={style.soft}>{words.empty}</p>}
      <ol aria-labelledby="workshop-agenda" className={rowStyle.agenda} {...dragging.list}>
        {blocks.map((block, place) => {
          const row = rows[place];
          if (row === undefined) return null;
          const caseTitle = titleOfCase(block.caseId, open, shelf);
          const name = nameOfBlock(block);
          return (
            <Fragment key={block.id}>
              {place === outAt && removed}
              <AgendaRow
                block={block}
                row={row}
                caseTitle={caseTitle}
                isMissing={missing.has(block.id)}
                pastEnd={place === firstOver ? end : null}
                isOpen={steps.openId === block.id}
                isDragged={dragging.isDragged(place)}
                landing={dragging.landingIn(place, blocks.length)}
                onToggle={() => steps.toggle(block.id)}
                onMove={(by) => steps.move(block.id, place + by)}
                onMinutes={(minutes) => steps.change(block.id, { minutes }, "minutes")}
                onDragStart={(event) => dragging.begin(place, name, event)}
                onDragEnd={dragging.end}
              >
                <BlockPanel
                  block={block}
                  caseTitle={caseTitle}
                  canRead={canRead && shelf.some(({ id }) => id === block.caseId)}
                  isFirst={place === 0}
                  isLast={place === blocks.length - 1}
                  onChange={(change, part) => steps.change(block.id, change, part)}
                  onChooseCase={() => onChooseFor(block.id)}
                  onMove={(by) => steps.move(block.id, place + by)}
                  onRemove={() => steps.remove([block.id], words.removed(name))}
                />
              </AgendaRow>
            </Fragment>
          );
        })}
        {outAt >= blocks.length && removed}
      </ol>
      <p role="status" className={rowStyle.news}>
        {steps.news}
      </p>
      {blocks.length + blocksOfOne > blocksAtMost ? (
        <p className={style.soft}>{words.full(blocksAtMost)}</p>
      ) : (
        <AddBlock onCase={onAddCase} onBlock={steps.addBlock} />
      )}
      {blocks.length > 1 && <p className={style.soft}>{words.keys}</p>}
    </section>
  );
}
