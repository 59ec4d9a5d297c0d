import { useRef, useState } from "react";
import { attachmentsAtMost } from "../../../core/dilemma/attachment.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import { readFile } from "../../parts/read-file.ts";
import { newId } from "../new-id.ts";
import type { Record } from "../use-record.ts";
import { whyNotTaken } from "./why-not-taken.ts";
import type { NotTaken } from "./words.ts";

/** A file on its way in: how much of it is read, from 0 to 1, or null while it is written. */
export interface Coming {
  readonly name: string;
  readonly part: number | null;
}

/** A file that was not taken, and why. */
export interface TurnedAway {
  readonly id: string;
  readonly name: string;
  readonly why: { readonly file: NotTaken } | { readonly refusal: Refusal };
}

/** A file and the name it is kept under. */
export interface Given {
  readonly file: File;
  readonly name: string;
}

/** Adds files one after the other. */
export function useAdding(record: Record) {
  const [coming, setComing] = useState<Coming | null>(null);
  const [turnedAway, setTurnedAway] = useState<readonly TurnedAway[]>([]);
  const queue = useRef(Promise.resolve());
  const stopping = useRef<AbortController | null>(null);
  const { id, attachments } = record.dilemma;
  /** How many are kept, as far as is known: a file that comes twice makes them no more. */
  const count = useRef(0);
  count.current = attachments.length;

  function turnAway(name: string, why: TurnedAway["why"]) {
    setTurnedAway((present) => [...present, { id: newId(), name, why }]);
  }

  async function addOne({ file, name }: Given) {
    const why = await whyNotTaken(file);
    if (why !== null) return turnAway(name, { file: why });
    const stop = new AbortController();
    stopping.current = stop;
    setComing({ name, part: 0 });
    const bytes = await readFile(file, stop.signal, (part) => setComing({ name, part }));
    if (bytes === null) return stop.signal.aborted ? undefined : turnAway(name, { file: "unreadable" });
    setComing({ name, part: null });
    await record.flush();
    const before = count.current;
    const outcome = await api.addAttachment({ id, name, bytes });
    if (!outcome.ok) return turnAway(name, { refusal: outcome.reason });
    record.adopt(outcome.value);
    count.current = outcome.value.dilemma.attachments.length;
    if (count.current === before) turnAway(name, { file: "here-already" });
  }

  function add(given: readonly Given[]) {
    setTurnedAway([]);
    const room = attachmentsAtMost - attachments.length;
    for (const { name } of given.slice(room)) turnAway(name, { file: "too-many" });
    for (const one of given.slice(0, room))
      queue.current = queue.current.then(() => addOne(one)).finally(() => setComing(null));
  }

  return {
    coming,
    turnedAway,
    add,
    stop: () => stopping.current?.abort(),
    dismiss: (gone: string) => setTurnedAway((present) => present.filter((one) => one.id !== gone)),
  };
}
