import { join } from "node:path";
import { publicKey } from "../../core/circle/file/shared-text.ts";
import type { Format } from "../../core/document.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { instant } from "../../core/text.ts";
import { z } from "../../core/zod.ts";
import type { Disk } from "../documents/disk.ts";
import { DocumentFile } from "../documents/document-file.ts";
import { refusalOf, refusing } from "../refusal-of.ts";
import { Turns } from "../turns.ts";
import { makeKey, type SigningKey } from "./signing.ts";

const ownKeySchema = z.object({ publicKey, privateKey: z.string().min(1).max(300), madeAt: instant });

/** The file `keys/<casebook id>.json` beside the settings of this machine. */
export const ownKeyFormat: Format<z.infer<typeof ownKeySchema>> = {
  name: "casebook-key",
  version: 1,
  schema: ownKeySchema,
  migrations: [],
};

/**
 * The key that one casebook signs with on this machine. It lies beside the settings: never in the casebook, which may be
 * synchronised or handed on, and so in no backup either.
 */
export class OwnKey {
  readonly #disk: Disk;
  readonly #folder: string | null;
  readonly #casebookId: string;
  readonly #mayMake: boolean;
  readonly #turns = new Turns();
  #known: SigningKey | null = null;

  /** `settings` is the folder of the app's own data, null where none is known; `mayMake` is false for a casebook that is only read. */
  constructor(disk: Disk, settings: string | null, casebookId: string, mayMake: boolean) {
    this.#disk = disk;
    this.#folder = settings === null ? null : join(settings, "keys");
    this.#casebookId = casebookId;
    this.#mayMake = mayMake;
  }

  /** The key, or null before the first need of one. Refuses a file that cannot be read: another key would make its owner look like somebody else. */
  read(): Promise<Outcome<SigningKey | null>> {
    return this.#turns.take(() => refusing(() => this.#read()));
  }

  /** The key, made where there is none yet. Refuses with `read-only` where there is no place for one, and with what the disk says. */
  need(at: string): Promise<Outcome<SigningKey>> {
    return this.#turns.take(() =>
      refusing(async () => {
        const read = await this.#read();
        if (!read.ok) return read;
        return read.value === null ? this.#make(at) : done(read.value);
      }),
    );
  }

  #path(folder: string): string {
    return join(folder, `${this.#casebookId}.json`);
  }

  async #read(): Promise<Outcome<SigningKey | null>> {
    if (this.#known !== null || this.#folder === null) return done(this.#known);
    const opening = await DocumentFile.open(this.#disk, this.#path(this.#folder), ownKeyFormat);
    switch (opening.state) {
      case "missing":
        return done(null);
      case "fine":
        this.#known = opening.file.kept?.content ?? null;
        return done(this.#known);
      case "newer":
        return refused("newer-version");
      case "damaged":
        return refused("damaged");
      case "unreadable":
        return refused(refusalOf(opening.error));
    }
  }

  async #make(at: string): Promise<Outcome<SigningKey>> {
    if (this.#folder === null || !this.#mayMake) return refused("read-only");
    await this.#disk.makeFolder(this.#folder);
    const made = { ...makeKey(), madeAt: at };
    const written = await DocumentFile.fresh(this.#disk, this.#path(this.#folder), ownKeyFormat).change(at, () =>
      done(made),
    );
    if (!written.ok) return written;
    this.#known = made;
    return done(made);
  }
}
