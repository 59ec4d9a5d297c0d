import type { rows } from "../dilemma/dilemma.ts";
import { itemId, line } from "../text.ts";
import { z } from "../zod.ts";

/** Where a case comes from: documented events, several real ones in one, or one that could be. */
export const caseKinds = ["public", "composite", "realistic"] as const;
/** What a case says of itself when it goes from one casebook to another: those, or that its owner lived it. */
export const sharedKinds = [...caseKinds, "own"] as const;
/** What stands on the shelf: those, the owner's own, and what a peer lived. */
export const shelfKinds = [...sharedKinds, "peer"] as const;
/** How much a case asks of its reader. */
export const levels = ["starter", "core", "hard"] as const;
/** The lines of business. */
export const trades = ["food", "building", "retail", "services", "health", "making", "farming", "online"] as const;
/** What cases are about; at 1.0 each has at least four. */
export const categories = [
  "pricing",
  "contracts",
  "refunds-warranties",
  "employees",
  "hiring-family",
  "wages-tips",
  "suppliers",
  "competitors",
  "advertising",
  "online-reviews",
  "privacy-data",
  "credit-lending",
  "quality-safety",
  "conflicts-of-interest",
  "gifts-kickbacks",
  "community-non-customers",
  "environment",
  "tax-bookkeeping",
  "succession-ownership",
  "ai-use",
] as const;

const whole = z
  .string()
  .regex(/^\d{1,3}$/, "is a whole number, written in digits")
  .transform(Number);
/** A day of which perhaps only the year or the month is known. */
export const partialDay = z
  .string()
  .refine(
    (text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text)),
    "is a date: YYYY, YYYY-MM or YYYY-MM-DD",
  );

const sourceSchema = z.strictObject({
  publisher: line.min(1),
  title: line.min(1),
  /** A page on the web often has none; the case says until when it was looked up. */
  date: partialDay.or(z.literal("undated")),
  url: z.url({ protocol: /^https?$/ }).optional(),
  supports: z.string().min(1).max(600),
});

/** The front matter of a case file, every scalar read as text. */
export const frontMatterSchema = z
  .strictObject({
    title: line.min(1),
    kind: z.enum(caseKinds),
    hook: line.min(1),
    categories: z.array(z.enum(categories)).min(1),
    lenses: z.array(itemId).min(1),
    business: line.min(1),
    trade: z.enum(trades),
    size: whole,
    asked: z.array(line.min(1)).min(2).max(3),
    level: z.enum(levels),
    minutes: whole,
    related: z.array(z.strictObject({ id: itemId, why: z.string().min(1).max(400) })).min(1),
    sources: z.array(sourceSchema),
    asOf: partialDay,
    contentNote: line.optional(),
  })
  .refine((matter) => matter.kind !== "public" || matter.sources.length > 0, {
    path: ["sources"],
    message: "a public case names at least one source",
  });

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type CaseSource = z.infer<typeof sourceSchema>;
export type Category = (typeof categories)[number];
export type ShelfKind = (typeof shelfKinds)[number];
export type Level = (typeof levels)[number];
export type Trade = (typeof trades)[number];

/** What stands over a case wherever it comes from. An own case may not say its trade and size. */
export type Matter = Omit<FrontMatter, "kind" | "trade" | "size"> & {
  readonly kind: ShelfKind;
  readonly trade: Trade | null;
  readonly size: number | null;
};

/** Somebody in the picture of a case. */
export interface CasePerson {
  readonly who: string;
  readonly row: (typeof rows)[number];
  readonly stake: string;
}

/** A course of action in a case, with its honest cost. */
export interface CaseOption {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is read before the choice. Texts are Markdown. */
export interface OpenPart {
  readonly situation: string;
  readonly people: readonly CasePerson[];
  readonly question: string;
  readonly options: readonly CaseOption[];
}

/** What stays sealed until a choice is committed or the seal is deliberately broken. */
export interface SealedPart {
  readonly did: string;
  readonly happened: string;
  readonly lenses: readonly { readonly lens: string; readonly text: string }[];
  readonly differ: string;
  readonly discuss: readonly string[];
  readonly teaching: string;
  readonly sources: readonly CaseSource[];
}

/** A case: a curated one, of which the file name is the id, one of a pack, or the owner's own. */
export interface Case {
  readonly id: string;
  readonly matter: Matter;
  readonly open: OpenPart;
  readonly sealed: SealedPart;
}

/** A case as a case file holds it, whole. */
export interface CaseFile extends Case {
  readonly matter: FrontMatter;
}
