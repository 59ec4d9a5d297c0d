import type { CaseFileFault } from "./case-file-fault.ts";

/** The most that a JSON text may hold of each thing. */
export interface JsonCaps {
  /** Lists and objects inside each other. */
  readonly depth: number;
  /** Values in all, lists and objects too. */
  readonly values: number;
  /** Values in one list or object. */
  readonly members: number;
  /** Characters of one text, an escape counted as one. */
  readonly text: number;
  /** Characters of the name of a value, as it is written. */
  readonly name: number;
  /** Characters of one number. */
  readonly number: number;
}

/** What of a JSON text is too much or strange, in our own words; `name` is a name that stands in the text, or "". */
export interface Excess {
  readonly fault: CaseFileFault;
  readonly detail: string;
  readonly name: string;
}

/** A list, or an object with the names it had so far. */
interface Level {
  readonly names: Set<string> | null;
  members: number;
}

/** Names to which every object answers, or by which another may be changed. */
const everyObjectHas: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const [quote, backslash, u] = [0x22, 0x5c, 0x75];

function excess(fault: CaseFileFault, detail: string, name = ""): Excess {
  return { fault, detail, name };
}

/** Where a text that begins after `from` ends, and how many characters it has. One that never ends does so with everything. */
function textAt(json: string, from: number): { end: number; size: number } {
  let [at, size] = [from, 0];
  for (; at < json.length; size += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) return { end: at, size };
    if (code !== backslash) at += 1;
    else at += json.charCodeAt(at + 1) === u ? 6 : 2;
  }
  return { end: json.length, size };
}

/** A name as it is meant: an escape in it stands for its character. */
function meant(name: string): string {
  if (!name.includes("\\")) return name;
  try {
    return String(JSON.parse(`"${name}"`));
  } catch {
    return name; // Not JSON at all, as will be said when it is parsed.
  }
}

function isOfNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || (code | 0x20) === 0x65;
}

/** One pass over a JSON text. */
class Measuring {
  readonly #json: string;
  readonly #caps: JsonCaps;
  readonly #levels: Level[] = [];
  #values = 0;
  #isNameNext = false;

  constructor(json: string, caps: JsonCaps) {
    this.#json = json;
    this.#caps = caps;
  }

  run(): Excess | null {
    for (let at = 0; at < this.#json.length; ) {
      const step = this.#step(at, this.#json.charCodeAt(at));
      if (typeof step !== "number") return step;
      at = step;
    }
    return null;
  }

  /** Where it goes on after what stands here, or what is wrong with it. */
  #step(at: number, code: number): number | Excess {
    switch (code) {
      case 0x7b: // {
      case 0x5b: // [
        return this.#value() ?? this.#open(code === 0x7b) ?? at + 1;
      case 0x7d: // }
      case 0x5d: // ]
        this.#levels.pop();
        this.#isNameNext = false;
        return at + 1;
      case 0x2c: // ,
        this.#isNameNext = this.#levels.at(-1)?.names != null;
        return at + 1;
      case quote:
        return this.#isNameNext ? this.#name(at + 1) : this.#text(at + 1);
      case 0x74: // true
      case 0x66: // false
      case 0x6e: // null
        return this.#value() ?? at + 4;
      default:
        return code === 0x2d || (code >= 0x30 && code <= 0x39) ? this.#number(at) : at + 1;
    }
  }

  #value(): Excess | null {
    this.#values += 1;
    if (this.#values > this.#caps.values) return excess("too-many", `more than ${this.#caps.values} values`);
    const level = this.#levels.at(-1);
    if (level === undefined) return null;
    level.members += 1;
    if (level.members <= this.#caps.members) return null;
    return excess("too-many", `more than ${this.#caps.members} values in one list`);
  }

  #open(isObject: boolean): Excess | null {
    this.#isNameNext = isObject;
    this.#levels.push({ names: isObject ? new Set() : null, members: 0 });
    if (this.#levels.length <= this.#caps.depth) return null;
    return excess("too-deep", `more than ${this.#caps.depth} lists inside each other`);
  }

  #name(from: number): number | Excess {
    const { end } = textAt(this.#json, from);
    this.#isNameNext = false;
    if (end - from > this.#caps.name)
      return excess("too-long", "a name that is too long", this.#json.slice(from, from + this.#caps.name));
    const name = meant(this.#json.slice(from, end));
    if (everyObjectHas.has(name)) return excess("damaged", "a name that a program keeps for itself", name);
    const names = this.#levels.at(-1)?.names;
    if (names?.has(name) === true) return excess("damaged", "a name that stands twice in one place", name);
    names?.add(name);
    if ((names?.size ?? 0) > this.#caps.members)
      return excess("too-many", `more than ${this.#caps.members} names in one place`);
    return end + 1;
  }

  #text(from: number): number | Excess {
    const { end, size } = textAt(this.#json, from);
    if (size > this.#caps.text) return excess("too-long", `a text of more than ${this.#caps.text} characters`);
    return this.#value() ?? end + 1;
  }

  #number(from: number): number | Excess {
    let end = from + 1;
    while (isOfNumber(this.#json.charCodeAt(end))) end += 1;
    if (end - from > this.#caps.number) return excess("too-long", `a number of more than ${this.#caps.number} digits`);
    return this.#value() ?? end;
  }
}

/**
 * What is too much or strange in a JSON text, or null. One pass, which stops at the first excess, so that no text can take the
 * parser's time or memory. Says nothing about whether it is JSON: the parser does.
 */
export function measureJson(json: string, caps: JsonCaps): Excess | null {
  return new Measuring(json, caps).run();
}
