import type { ReactNode } from "react";
import { isLinked, type Linked, link, unlink } from "../../core/dilemma/precedent.ts";
import { saysEnough } from "../../core/search/looks-like.ts";
import { useSteady } from "../parts/use-steady.ts";
import style from "./beside.module.css";
import { LooksLike } from "./looks-like/looks-like.tsx";
import type { Step } from "./steps.ts";
import type { Record } from "./use-record.ts";

interface Props {
  readonly record: Record;
  readonly step: Step;
  readonly children: ReactNode;
}

/** The parts that are written at length; the picture of the people and the questions of the walk want the room for themselves. */
const written: ReadonlySet<Step> = new Set<Step>(["record", "facts", "options", "consult", "decide"]);

/** Whether what looks like a dilemma is shown: while it is open and a part of it is written. */
export function hasAlike({ dilemma, readOnly }: Record, step: Step): boolean {
  return dilemma.decision === null && !readOnly && written.has(step);
}

/** The writing, and beside it, or below where there is no room, what looks like it. */
export function Beside({ record, step, children }: Props) {
  const { dilemma, standing, write } = record;
  const { id, precedents } = dilemma;
  const enough = useSteady(() => saysEnough(record.dilemma));
  const toggle = useSteady((to: Linked) =>
    write({ precedents: isLinked(precedents, to) ? unlink(precedents, to) : link(precedents, to) }),
  );
  const isShown = hasAlike(record, step);
  return (
    <div className={isShown ? style.beside : undefined}>
      <div className={style.writing}>{children}</div>
      {isShown && (
        <div className={style.alike}>
          <LooksLike
            id={id}
            savedAt={"at" in standing ? standing.at : null}
            precedents={precedents}
            saysEnough={enough}
            onToggle={toggle}
          />
        </div>
      )}
    </div>
  );
}
