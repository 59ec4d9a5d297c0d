/** A sum of money as it is written: what stands before and behind its figures, and how much it is. */
export interface Amount {
  readonly lead: string;
  readonly trail: string;
  /** How much one figure counts: 1,000 in "4.5k". */
  readonly size: number;
  readonly values: readonly number[];
  /** What stands between two values of a range; "" for a single one. */
  readonly between: string;
  /** Whether thousands are told apart by stops, as in "4.350,00". */
  readonly isContinental: boolean;
}

const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  hundred: 100,
  grand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
};
const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const figures = /\d{1,3}(?:[,.’' \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?/gu;

/** How much figures with their marks are worth: "4,350", "4.350,00", "4 350", "4.5". */
function worthOfFigures(written: string): number {
  const cents = written.match(/[.,](\d{1,2})$/u);
  const whole = (cents === null ? written : written.slice(0, -cents[0].length)).replace(/\D/gu, "");
  return Number(`${whole}.${cents?.[1] ?? "0"}`);
}

/** How much words are worth: "four thousand five hundred"; null when they are no number. */
function spelled(words: readonly string[]): number | null {
  let [sum, group] = [0, 0];
  for (const word of words) {
    const one = ones.indexOf(word);
    const ten = tens.indexOf(word);
    const size = word === "grand" ? undefined : sizes[word];
    if (one !== -1) group += one;
    else if (ten !== -1) group += (ten + 2) * 10;
    else if (word === "hundred") group = Math.max(group, 1) * 100;
    else if (size !== undefined) [sum, group] = [sum + Math.max(group, 1) * size, 0];
    else if (word !== "a" && word !== "an" && word !== "and") return null;
  }
  return sum + group === 0 ? null : sum + group;
}

/** Reads a sum of money; null for what is none. */
export function readAmount(text: string): Amount | null {
  const found = Array.from(text.matchAll(figures));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) {
    const words = text.trim().toLowerCase().split(/[ -]+/u);
    const value = spelled(words.slice(0, -1));
    const unit = words.at(-1) ?? "";
    if (value === null) return null;
    return { lead: "", trail: ` ${unit}`, size: sizes[unit] ?? 1, values: [value], between: "", isContinental: false };
  }
  const trail = text.slice(last.index + last[0].length);
  const size =
    sizes[
      trail
        .trim()
        .match(/^(?:k|thousand|hundred|grand|mn?|million|bn)(?!\p{L})/iu)?.[0]
        .toLowerCase() ?? ""
    ] ?? 1;
  return {
    lead: text.slice(0, first.index),
    trail,
    size,
    values: found.map(([written]) => worthOfFigures(written)),
    between: found.length > 1 ? text.slice(first.index + first[0].length, last.index) : "",
    isContinental: /\d\.\d{3}(?!\d)/u.test(text) && !/\d,\d{3}(?!\d)/u.test(text),
  };
}

/** A value with this many leading figures, the rest rounded away. */
export function rounded(value: number, figures: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(figures));
}

function shown(value: number, isContinental: boolean): string {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, isContinental ? "." : ",");
  return part === undefined ? grouped : `${grouped}${isContinental ? "," : "."}${part}`;
}

/** The sum in round figures, with its currency as it was written. */
export function roundly(amount: Amount, figures: number): string {
  const values = amount.values.map((value) => shown(rounded(value, figures), amount.isContinental));
  const trail = values.length === 1 && values[0] === "1" ? amount.trail.replace(/(?<=\p{L}{3})s$/u, "") : amount.trail;
  return `${amount.lead}${values.join(amount.between)}${trail}`;
}

/** What a sum is in its currency, so that it is the same however it is written; the sums of one currency can be put in order. */
export function worthOf({ lead, trail, size, values }: Amount): { readonly currency: string; readonly worth: number } {
  const unit = trail.toLowerCase().replace(/^[\s\u00A0]*(?:k|thousand|hundred|grand|mn?|million|bn)(?!\p{L})/u, "");
  const currency = `${lead.toLowerCase()}${unit}`.replace(/[\s-]/gu, "").replace(/s$/u, "");
  return { currency, worth: Math.round((values[0] ?? 0) * size * 100) / 100 };
}
