import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Block } from "../../../core/workshop/plan/block.ts";
import type { Plan } from "../../../core/workshop/session.ts";
import { planParts } from "../../../core/workshop/session.ts";
import { blockWords } from "../../../room/words.ts";
import { ask } from "./contract.ts";
import { visit } from "./visit.ts";

/** What a block is called where the trainer wrote no title. */
export function usual(kind: Block["kind"]): string {
  return blockWords(kind).name;
}

/** A session over the contract, and its id. Parts that are left out are those of half an hour at nine with no blocks. */
export async function startSession(page: Page, plan: Partial<Plan>): Promise<string> {
  const blank = { title: "The evening", theme: null, on: null, start: "09:00", length: 30, names: false, blocks: [] };
  const { session } = await ask(page, "startSession", { plan: { ...blank, ...plan } });
  return session.id;
}

/** The plan as the disk has it. */
export async function keptPlan(page: Page, id: string): Promise<Plan> {
  const { session } = await ask(page, "readSession", { id });
  const parts = Object.keys(planParts) as (keyof Plan)[];
  return Object.fromEntries(parts.map((part) => [part, session[part]])) as Plan;
}

/** A block without words of its own. */
export function plainBlock(id: string, kind: Block["kind"], minutes: number, caseId: string | null = null): Block {
  return { id, kind, minutes, caseId, title: "", text: "", notes: "" };
}

/** Opens the plan of a session. */
export async function openPlan(page: Page, id: string): Promise<void> {
  await visit(page, `/workshop/${id}`);
  await page.getByRole("heading", { name: "Agenda" }).waitFor();
}

/** The agenda as it is read: what each block is called, when it begins, and its minutes as they stand in the field. */
export async function agendaOn(page: Page): Promise<string[]> {
  const agenda = page.getByRole("list", { name: "Agenda" });
  const names = await agenda
    .locator("[aria-expanded]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label")));
  const minutes = await agenda
    .getByRole("textbox", { name: /^Minutes of/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  return names.map((name, place) => `${name}: ${minutes[place]}`);
}

/** Waits until the agenda reads like this. */
export async function untilAgenda(page: Page, rows: readonly string[]): Promise<void> {
  await expect.poll(() => agendaOn(page)).toEqual(rows);
}
