import type { SharedDilemma } from "./shared-dilemma.ts";

/** An attachment that goes along, by its id in the journal and under its stand-in name. Its bytes are added when the file is made. */
export interface ChosenAttachment {
  readonly id: string;
  readonly name: string;
}

/** A dilemma as it would leave now: everything but its number, its day and the bytes of its attachments. */
export type Leaving = Omit<SharedDilemma, "edition" | "sentAt" | "attachments"> & {
  readonly attachments: readonly ChosenAttachment[] | null;
};
