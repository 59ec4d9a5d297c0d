import { canonical } from "../../merge/canonical.ts";
import { z } from "../../zod.ts";
import { replySchema } from "../round/reply.ts";
import { sharedCaseSchema } from "./shared-case.ts";
import { sharedDilemmaSchema } from "./shared-dilemma.ts";
import { sharedSessionSchema } from "./shared-session.ts";
import { fileCaseId, fileId, fileLine, publicKey, sha256 } from "./shared-text.ts";

/** An Ed25519 signature: 64 bytes in base64url. */
const signatureText = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

/** Whose words an item is: the name they gave themselves, and their key and signature where they signed. */
export const authorSchema = z.strictObject({
  name: fileLine,
  key: publicKey.nullable(),
  signature: signatureText.nullable(),
});

const common = { hash: sha256, by: authorSchema };

export const dilemmaItemSchema = z.strictObject({
  kind: z.literal("dilemma"),
  id: fileId,
  ...common,
  content: sharedDilemmaSchema,
});

export const replyItemSchema = z.strictObject({
  kind: z.literal("reply"),
  id: fileId,
  ...common,
  content: replySchema,
});

const caseItemSchema = z.strictObject({
  kind: z.literal("case"),
  id: fileCaseId,
  ...common,
  content: sharedCaseSchema,
});

const sessionItemSchema = z.strictObject({
  kind: z.literal("session"),
  id: fileId,
  ...common,
  content: sharedSessionSchema,
});

/** A dilemma, a reply, a case or the plan of a workshop on its way in a case file. `hash` is the SHA-256 of `hashedText`. */
export const sharedItemSchema = z.discriminatedUnion("kind", [
  dilemmaItemSchema,
  replyItemSchema,
  caseItemSchema,
  sessionItemSchema,
]);

/** The kinds of item that are known. */
export const itemKinds = sharedItemSchema.options.map(({ shape }) => shape.kind.value);

export type Author = z.infer<typeof authorSchema>;
export type SharedItem = z.infer<typeof sharedItemSchema>;
export type ItemKind = SharedItem["kind"];
export type DilemmaItem = Extract<SharedItem, { kind: "dilemma" }>;
export type ReplyItem = Extract<SharedItem, { kind: "reply" }>;
export type CaseItem = Extract<SharedItem, { kind: "case" }>;
export type SessionItem = Extract<SharedItem, { kind: "session" }>;

/** What the hash of an item is taken of: everything it says and who says so, its keys in order, without the signature. */
export function hashedText({ kind, id, by, content }: Omit<SharedItem, "hash">): string {
  return canonical({ kind, id, by: { name: by.name, key: by.key }, content });
}

/** What is signed of an item. The words before it keep the signature from being one of anything else. */
export function signedText(hash: string): string {
  return `casebook-casefile item\n${hash}`;
}
