import type { Fingerprint } from "./fingerprint.ts";
import type { Query } from "./query.ts";
import { withRoom } from "./with-room.ts";

/** What is known of a page besides its words. */
export interface Standing {
  readonly key: string;
  /** Folded. */
  readonly tags: readonly string[];
  readonly status: string | null;
}

/** What `Shelf` is made of, as it can be saved. */
export interface ShelfState {
  /** By number; null where no page stands. */
  readonly standing: readonly (Standing | null)[];
  /** For each page how many words it has, and its fingerprint: three numbers. */
  readonly figures: Uint32Array<ArrayBuffer>;
}

/** Which page has which number. A page that is put again keeps its own; one that went leaves it to the next. */
export class Shelf {
  readonly #numbers = new Map<string, number>();
  readonly #standing: (Standing | null)[] = [];
  readonly #free: number[] = [];
  #figures: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #words = 0;

  static from({ standing, figures }: ShelfState): Shelf {
    const shelf = new Shelf();
    shelf.#figures = figures;
    for (const [number, one] of standing.entries()) {
      shelf.#standing.push(one);
      if (one === null) shelf.#free.push(number);
      else shelf.#numbers.set(one.key, number);
      shelf.#words += figures[number * 3] ?? 0;
    }
    return shelf;
  }

  /** How many pages there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** One more than the highest number of a page. */
  get end(): number {
    return this.#standing.length;
  }

  /** How many words a page has on average; 1 where there is none. */
  get average(): number {
    return Math.max(1, this.#words) / Math.max(1, this.size);
  }

  get keys(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  get numbers(): Iterable<number> {
    return this.#numbers.values();
  }

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  keyOf(number: number): string {
    return this.#standing[number]?.key ?? "";
  }

  lengthOf(number: number): number {
    return this.#figures[number * 3] ?? 0;
  }

  /** Whether a page stands here with just this content. */
  holds(key: string, [first, second]: Fingerprint): boolean {
    const at = (this.#numbers.get(key) ?? -1) * 3;
    return at >= 0 && this.#figures[at + 1] === first && this.#figures[at + 2] === second;
  }

  /** Gives a page its place, or leaves it in the one it has; its number. */
  put(standing: Standing, length: number, print: Fingerprint): number {
    const number = this.#numbers.get(standing.key) ?? this.#free.pop() ?? this.#standing.length;
    this.#numbers.set(standing.key, number);
    this.#standing[number] = standing;
    this.#figures = withRoom(this.#figures, number * 3 + 3);
    this.#words += length - this.lengthOf(number);
    this.#figures.set([length, ...print], number * 3);
    return number;
  }

  /** Takes a page away; the number it had, or undefined where it was not there. */
  remove(key: string): number | undefined {
    const number = this.#numbers.get(key);
    if (number === undefined) return undefined;
    this.#numbers.delete(key);
    this.#standing[number] = null;
    this.#free.push(number);
    this.#words -= this.lengthOf(number);
    this.#figures.fill(0, number * 3, number * 3 + 3);
    return number;
  }

  /** Whether a page has the tags and one of the statuses that a query asks for. */
  passes(number: number, { tags, statuses }: Query): boolean {
    const page = this.#standing[number] ?? null;
    if (page === null) return false;
    if (statuses.length > 0 && !statuses.includes(page.status ?? "")) return false;
    return tags.every((tag) => page.tags.includes(tag));
  }

  state(): ShelfState {
    this.#figures = withRoom(this.#figures, this.end * 3);
    return { standing: this.#standing, figures: this.#figures.slice(0, this.end * 3) };
  }
}
