import { canonical } from "../../merge/canonical.ts";
import { z } from "../../zod.ts";
import { replySchema } from "../round/reply.ts";
import { sharedCaseSchema } from "./shared-case.ts";
import { sharedDilemmaSchema } from "./shared-dilemma.ts";
import { fileCaseId, fileId, fileLine, sha256 } from "./shared-text.ts";

/** The public half of somebody's Ed25519 key: 32 bytes in base64url. */
export const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

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

/** A dilemma, a reply or a case on its way in a case file. `hash` is the SHA-256 of `hashedText`. */
export const sharedItemSchema = z.discriminatedUnion("kind", [dilemmaItemSchema, replyItemSchema, caseItemSchema]);

export type Author = z.infer<typeof authorSchema>;
export type SharedItem = z.infer<typeof sharedItemSchema>;
export type ItemKind = SharedItem["kind"];
export type DilemmaItem = Extract<SharedItem, { kind: "dilemma" }>;
export type ReplyItem = Extract<SharedItem, { kind: "reply" }>;
export type CaseItem = Extract<SharedItem, { kind: "case" }>;

/** What the hash of an item is taken of: everything it says and who says so, its keys in order, without the signature. */
export function hashedText({ kind, id, by, content }: Omit<SharedItem, "hash">): string {
  return canonical({ kind, id, by: { name: by.name, key: by.key }, content });
}

/** What is signed of an item. The words before it keep the signature from being one of anything else. */
export function signedText(hash: string): string {
  return `casebook-casefile item\n${hash}`;
}
