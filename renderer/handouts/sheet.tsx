import { assertNever } from "../../core/assert-never.ts";
import type { Paper } from "../../core/paper.ts";
import { attendedOf, casesInOrder, openCase } from "../../core/workshop/handout.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Run } from "../../core/workshop/run/run.ts";
import { Printed } from "../parts/paper/printed.tsx";
import { useWords } from "../words/use-words.ts";
import { AttendanceSheet } from "./attendance-sheet.tsx";
import { Cards } from "./cards.tsx";
import { Certificates } from "./certificates.tsx";
import { FacilitatorCopy } from "./facilitator-copy.tsx";
import { ParticipantCopy } from "./participant-copy.tsx";
import type { SheetKind } from "./sheet-kind.ts";
import { WalkSheet } from "./walk-sheet.tsx";

interface Props {
  readonly kind: SheetKind;
  readonly view: SessionView;
  readonly run: Run | null;
  readonly people: number;
  readonly paper: Paper;
}

/** One kind of sheet, as its pages. What is sealed is handed to the facilitator's copy and to no other. */
export function Sheet({ kind, view, run, people, paper }: Props) {
  const { handouts: words } = useWords();
  const { session } = view;
  const { name } = words.sheet[kind];
  const cases = casesInOrder(session).map(openCase);
  switch (kind) {
    case "participant":
      return (
        <Printed name={name} form="reading" paper={paper} foot={session.title}>
          <ParticipantCopy cases={cases} commitments={session.blocks.filter((block) => block.kind === "write")} />
        </Printed>
      );
    case "facilitator":
      return (
        <Printed name={name} form="working" paper={paper} foot={`${session.title} · ${name}`}>
          <FacilitatorCopy session={session} lensNames={view.lensNames} />
        </Printed>
      );
    case "cards":
      return (
        <Printed name={name} form="cards" paper={paper}>
          <Cards cases={cases} people={people} />
        </Printed>
      );
    case "walk":
      return (
        <Printed name={name} form="form" paper={paper}>
          <WalkSheet questions={view.walk} />
        </Printed>
      );
    case "attendance":
      return (
        <Printed name={name} form="form" paper={paper}>
          <AttendanceSheet attended={attendedOf(session, run)} people={people} keepsNames={session.names} />
        </Printed>
      );
    case "certificate":
      return (
        <Printed name={name} form="wide" paper={paper}>
          <Certificates attended={attendedOf(session, run)} />
        </Printed>
      );
    default:
      return assertNever(kind);
  }
}
