import { useState } from "react";
import type { Attachment } from "../../../core/dilemma/attachment.ts";
import type { Refusal } from "../../../core/outcome.ts";
import { api } from "../../bridge.ts";
import type { Record } from "../use-record.ts";

/** What was taken away last: its bytes in base64, or null when they could not be read even then. */
export interface Taken {
  readonly name: string;
  readonly bytes: string | null;
}

export interface Removing {
  readonly taken: Taken | null;
  readonly refusal: Refusal | null;
  remove(attachment: Attachment): Promise<void>;
  undo(): Promise<void>;
}

/** Takes attachments away, and puts the last one back. */
export function useRemoving(record: Record): Removing {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { id } = record.dilemma;

  async function remove({ id: attachmentId, name }: Attachment) {
    await record.flush();
    const read = await api.readAttachment({ id, attachmentId });
    const outcome = await api.removeAttachment({ id, attachmentId });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    record.adopt(outcome.value);
    setTaken({ name, bytes: read.ok ? read.value.bytes : null });
  }

  async function undo() {
    if (taken === null || taken.bytes === null) return;
    await record.flush();
    const outcome = await api.addAttachment({ id, name: taken.name, bytes: taken.bytes });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    record.adopt(outcome.value);
    setTaken(null);
  }

  return { taken, refusal, remove, undo };
}
