import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { dayOf } from "../../../core/days.ts";
import type { Outcome } from "../../../core/outcome.ts";
import { type FaultyDisk, faultyDisk } from "../documents/faulty-disk.ts";
import { type App, openApp, value } from "../open-app.ts";
import type { Came, Fault, Model } from "./model.ts";

export const shippedCase = "the-fifty-dollar-cap";

/** The app on a real folder, with a disk and a clock that do as they are told. */
export class Real {
  readonly #work: string;
  readonly #library: string;
  readonly model: Model;
  #app: App | null = null;
  #disk: FaultyDisk = faultyDisk();
  #opened = 0;
  readonly #left: App[] = [];

  constructor(work: string, library: string, model: Model) {
    this.#work = work;
    this.#library = library;
    this.model = model;
  }

  get app(): App {
    if (this.#app === null) throw new Error("Nothing is open");
    return this.#app;
  }

  async open(folder = join(this.#work, "Casebook")): Promise<void> {
    this.#disk = faultyDisk();
    const at = () => new Date(this.model.now).toISOString();
    const clock = { at, today: () => dayOf(new Date(this.model.now)) };
    this.#app = await openApp({ folder, disk: this.#disk, library: this.#library, clock });
  }

  fail(fault: Fault): void {
    this.#disk.fail({ ...fault, times: 1 });
  }

  async restart(): Promise<void> {
    this.#disk.fail({ at: "remove", code: "EIO", times: 0 });
    const { folder } = this.app;
    await this.app.close();
    await this.open(folder);
  }

  /** Goes on in a copy of what a killed process would leave behind; its lock holds nothing any more. */
  async crash(): Promise<void> {
    this.#opened += 1;
    this.#left.push(this.app);
    const folder = join(this.#work, `Casebook ${this.#opened}`);
    await cp(this.app.folder, folder, { recursive: true });
    await cp(`${this.app.folder}-settings`, `${folder}-settings`, { recursive: true });
    await rm(join(folder, "casebook.lock"));
    await this.open(folder);
  }

  async close(): Promise<void> {
    for (const app of [...this.#left, this.app]) await app.close();
  }

  /** The id of a dilemma, wherever it is. */
  async idOf(title: string): Promise<string> {
    const listed = value(await this.app.ask("listDilemmas", {}));
    const binned = value(await this.app.ask("listBin", {}));
    return [...listed, ...binned].find((one) => one.title === title)?.id ?? "";
  }
}

/** What came of a request, without what it answered. */
export function came(outcome: Outcome<unknown>): Came {
  return outcome.ok ? "done" : outcome.reason;
}

/** What a person sees of it all, in the words of the model. */
export async function pictureIn({ app: { ask } }: Real): Promise<object> {
  const summaries = value(await ask("listDilemmas", {}));
  const entries = await Promise.all(summaries.map(async ({ id }) => value(await ask("readDilemma", { id }))));
  const shown = entries.map(
    ({ dilemma: { title, asked, decision }, revision }) =>
      `${title} ${revision}: ${asked}${decision === null ? "" : ", decided"}`,
  );
  const binned = value(await ask("listBin", {})).map(({ title }) => `${title} in the bin`);
  return {
    dilemmas: [...shown, ...binned].sort(),
    draft: value(await ask("readDraft", { key: "new" })).title ?? null,
    views: Object.fromEntries(value(await ask("listViews", {})).map(({ name, listing }) => [name, listing.text])),
    note: value(await ask("readCase", { id: shippedCase })).mark.note,
    code: value(await ask("readHouseCode", {})).articles.map(({ wordings }) => wordings.map(({ text }) => text)),
  };
}
