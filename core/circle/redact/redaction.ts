import { day, itemId } from "../../text.ts";
import { z } from "../../zod.ts";
import { choosableParts } from "../file/shared-dilemma.ts";

/** What can tell who, where or which it was. */
export const nameKinds = ["person", "firm", "place", "amount", "date", "email", "phone", "account", "web"] as const;

/** Something that could tell, every way it is written in this dilemma, and what stands in its place. */
const standInSchema = z.object({
  id: itemId,
  kind: z.enum(nameKinds),
  /** The ways it is written, the longest first. */
  texts: z.array(z.string().min(1).max(300)).min(1).max(50),
  standIn: z.string().max(300),
  /** Whether it is replaced. What is not was left in on purpose. */
  isOn: z.boolean(),
  /** How it was found: among the people of the dilemma, by its form, by its capital letters, or by the owner. */
  found: z.enum(["people", "form", "capitals", "owner"]),
});

/** What leaves of a dilemma, and what stands in the place of names. The dilemma itself never changes. */
export const redactionSchema = z.object({
  parts: z.array(z.enum(choosableParts)).max(choosableParts.length),
  standIns: z.array(standInSchema).max(2_000),
  answerBy: day.nullable(),
});

export type NameKind = (typeof nameKinds)[number];
export type StandIn = z.infer<typeof standInSchema>;
export type Redaction = z.infer<typeof redactionSchema>;

/** Nothing chosen and nothing replaced yet. */
export const noRedaction: Redaction = { parts: [], standIns: [], answerBy: null };
