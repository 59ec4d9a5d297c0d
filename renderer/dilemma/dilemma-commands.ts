import {
  ArrowLeft,
  ArrowRight,
  CircleHelp,
  Equal,
  FilePenLine,
  FileText,
  History,
  ListPlus,
  Paperclip,
  Replace,
  Send,
  Trash2,
  UserPlus,
} from "lucide-react";
import { blankPerson } from "../../core/dilemma/dilemma.ts";
import { isOpen } from "../../core/dilemma/edit.ts";
import { api } from "../bridge.ts";
import { type Command, command } from "../commands/command.ts";
import { say } from "../commands/said.ts";
import { whenThere } from "../commands/when-there.ts";
import type { Words } from "../words/english.ts";
import { hasAlike } from "./beside.tsx";
import { looksLikeId } from "./looks-like/looks-like.tsx";
import { newId } from "./new-id.ts";
import { addressOf, type Step, steps } from "./steps.ts";
import type { Record } from "./use-record.ts";

/** What the commands of an open dilemma reach for. */
export interface Reach {
  readonly words: Words;
  readonly record: Record;
  readonly step: Step;
  go(to: string): void;
  supersede(): void;
  chooseDay(): void;
}

function addCommands({ words, record, go }: Reach): Command[] {
  const { facts, assumptions, stakeholders, options, id } = record.dilemma;
  const { record: names } = words.dilemma;
  if (record.readOnly || !isOpen(record.dilemma, "facts")) return [];
  const add = (name: string, label: string, Icon: Command["Icon"], step: Step, write: () => void) =>
    command({
      id: name,
      label,
      Icon,
      group: "here",
      run() {
        go(addressOf(id, step));
        write();
      },
    });
  const { attachments } = words.dilemma;
  return [
    add("add-file", attachments.add, Paperclip, "record", () =>
      whenThere("[aria-labelledby=attachments] input[type=file]", (input) => input.click()),
    ),
    add("add-fact", names.addFact, ListPlus, "facts", () =>
      record.write({ facts: [...facts, { id: newId(), text: "", source: "" }] }),
    ),
    add("add-assumption", names.addAssumption, CircleHelp, "facts", () =>
      record.write({ assumptions: [...assumptions, { id: newId(), text: "" }] }),
    ),
    add("add-person", names.addPerson, UserPlus, "people", () =>
      record.write({ stakeholders: [...stakeholders, { ...blankPerson, id: newId() }] }),
    ),
    add("add-option", names.addOption, ListPlus, "options", () =>
      record.write({ options: [...options, { id: newId(), title: "", gains: "", pays: "", cost: "" }] }),
    ),
  ];
}

function partCommands({ words, record, step, go }: Reach): Command[] {
  const { dilemma } = words;
  const here = steps.indexOf(step);
  const turn = (to: Step | undefined, id: string, Icon: Command["Icon"], label: string, key: string) =>
    to === undefined
      ? []
      : [command({ id, label, Icon, group: "here", keys: [key], run: () => go(addressOf(record.dilemma.id, to)) })];
  return [
    ...turn(steps[here + 1], "next-part", ArrowRight, dilemma.nextPart, "Alt+PageDown"),
    ...turn(steps[here - 1], "previous-part", ArrowLeft, dilemma.previousPart, "Alt+PageUp"),
    ...steps
      .filter((other) => other !== step)
      .map((other) =>
        command({
          id: `part-${other}`,
          label: dilemma.toPart(dilemma.step[other]),
          Icon: FileText,
          group: "here",
          run: () => go(addressOf(record.dilemma.id, other)),
        }),
      ),
  ];
}

async function moveToBin({ words, record, go }: Reach): Promise<void> {
  await record.flush();
  const outcome = await api.binDilemma({ id: record.dilemma.id });
  if (outcome.ok) go("/bin");
  else say({ tone: "trouble", text: words.refusals[outcome.reason] });
}

async function makeCase({ words, record, go }: Reach): Promise<void> {
  if (!(await record.flush())) return; // The page says above why it is not saved.
  const made = await api.makeCase({ dilemmaId: record.dilemma.id });
  if (made.ok) go(`/own-case/${made.value.ownCase.id}`);
  else say({ tone: "trouble", text: words.refusals[made.reason] });
}

async function sendToCircle({ record, go }: Reach): Promise<void> {
  if (await record.flush()) go(`/circle/send/${record.dilemma.id}`); // The page says above why it is not saved.
}

/** What can be done with the dilemma that is open. */
export function dilemmaCommands(reach: Reach): Command[] {
  const { words, record, supersede, chooseDay } = reach;
  const { dilemma } = words;
  const { decision, supersededBy } = record.dilemma;
  const maySupersede = decision !== null && supersededBy === null && !record.readOnly;
  return [
    ...addCommands(reach),
    ...partCommands(reach),
    command({
      id: "supersede",
      label: dilemma.supersede.supersede,
      Icon: Replace,
      group: "here",
      isEnabled: maySupersede,
      run: supersede,
    }),
    command({
      id: "to-alike",
      label: dilemma.alike.goTo,
      Icon: Equal,
      group: "here",
      isEnabled: hasAlike(record, reach.step),
      run: () => whenThere(`#${looksLikeId} button`, (fold) => fold.focus()),
    }),
    command({
      id: "make-case",
      label: dilemma.makeCase,
      Icon: FilePenLine,
      group: "here",
      isEnabled: !record.readOnly,
      run: () => void makeCase(reach),
    }),
    command({
      id: "send-to-circle",
      label: dilemma.consult.circle.send,
      Icon: Send,
      group: "here",
      isEnabled: !record.readOnly,
      run: () => void sendToCircle(reach),
    }),
    command({ id: "as-it-was", label: dilemma.asItWas.choose, Icon: History, group: "here", run: chooseDay }),
    command({
      id: "bin-this",
      label: dilemma.moveToBin,
      Icon: Trash2,
      group: "here",
      run: () => void moveToBin(reach),
    }),
  ];
}
