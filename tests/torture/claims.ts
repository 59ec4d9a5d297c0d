import type { App } from "./app.ts";
import { type Register, readRegister, type Standing, standingFound } from "./register.ts";

const untouched: Standing = { acknowledged: 0, begun: 0 };

/** What was promised: how far each register was acknowledged and begun. Checks find what of it was broken. */
export class Claims {
  readonly #registers: readonly Register[];
  readonly #standings: Map<string, Standing>;
  readonly #looked = new Map<string, number>();

  constructor(registers: readonly Register[], standings: Iterable<readonly [string, Standing]> = []) {
    this.#registers = registers;
    this.#standings = new Map(standings);
  }

  of(name: string): Standing {
    return this.#standings.get(name) ?? untouched;
  }

  begin(name: string, n: number): void {
    this.#standings.set(name, { ...this.of(name), begun: n });
  }

  acknowledge(name: string, n: number): void {
    this.#standings.set(name, { acknowledged: n, begun: n });
  }

  /** As they are now, to be checked later. */
  copy(): Claims {
    return new Claims(this.#registers, this.#standings);
  }

  /** Reads every register anew and names each that does not say what it must. What is found counts from then on. */
  async check(app: App, spared: (name: string) => boolean = () => false): Promise<string[]> {
    const harm: string[] = [];
    for (const register of this.#registers) {
      if (spared(register.name)) continue;
      const standing = this.of(register.name);
      const found = await readRegister(register, app);
      const now = standingFound(register, standing, found);
      this.#looked.set(register.name, standing.acknowledged);
      if (now === null) harm.push(this.#complaint(register, standing, found));
      else this.#standings.set(register.name, now);
    }
    return harm;
  }

  #complaint(register: Register, { acknowledged, begun }: Standing, found: string): string {
    const told = begun > acknowledged ? ` or "${register.says(begun)}"` : "";
    return `${register.name}: "${register.says(acknowledged)}"${told} expected, "${found}" found`;
  }

  /** Acknowledged writes that were looked for afterwards. */
  get checked(): number {
    return [...this.#looked.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How far each register was acknowledged, by its name. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#registers.map(({ name }) => [name, this.of(name).acknowledged]));
  }

  /** All acknowledged writes. */
  get acknowledged(): number {
    return Object.values(this.counts()).reduce((sum, count) => sum + count, 0);
  }
}
