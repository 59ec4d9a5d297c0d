import { monthOf, months } from "./months.ts";
import { wordsOf } from "./words.ts";

/** A day, or two of one month, and what stands in its place. */
export interface DateStandIn {
  readonly text: string;
  readonly standIn: string;
}

interface ReadDate {
  readonly year: number | null;
  readonly month: number;
  readonly days: readonly number[];
}

/** Whether figures such as 03/12 begin with the month, as Americans write them. */
export type DateOrder = "day-first" | "month-first";

function fullYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 4 ? Number(written) : 2000 + Number(written);
}

function monthIs(figure: number): boolean {
  return figure >= 1 && figure <= 12;
}

function ofFigures(text: string, order: DateOrder): ReadDate | null {
  const figures = Array.from(text.matchAll(/\d+/gu), ([written]) => written);
  const [one = "", two = "", three] = figures;
  if (one.length === 4)
    return monthIs(Number(two)) ? { year: Number(one), month: Number(two), days: [Number(three)] } : null;
  const isMonthFirst = Number(two) > 12 || (Number(one) <= 12 && order === "month-first" && text.includes("/"));
  const [day, month] = isMonthFirst ? [two, one] : [one, two];
  return monthIs(Number(month)) ? { year: fullYear(three), month: Number(month), days: [Number(day)] } : null;
}

/** Reads a day as it is written; null for what is none. */
function readDate(text: string, order: DateOrder): ReadDate | null {
  const month = wordsOf(text).flatMap(({ folded }) => monthOf(folded) ?? [])[0];
  if (month === undefined) return ofFigures(text, order);
  const figures = Array.from(text.matchAll(/\d+/gu), ([written]) => written);
  const years = figures.filter(
    (written, place) => written.length === 4 || (place > 0 && new RegExp(`[’']${written}$`, "u").test(text)),
  );
  const days = figures.filter((written) => !years.includes(written)).map(Number);
  return { year: fullYear(years[0]), month, days };
}

/** How the figures of dates are put in these texts: by what only one order can mean, else by the currency. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  const counts = { dayFirst: 0, monthFirst: 0 };
  for (const text of texts)
    for (const [, one, two] of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}/gu)) {
      if (Number(one) > 12) counts.dayFirst += 1;
      if (Number(two) > 12) counts.monthFirst += 1;
    }
  if (counts.dayFirst !== counts.monthFirst) return counts.dayFirst > counts.monthFirst ? "day-first" : "month-first";
  return texts.some((text) => /\$/u.test(text)) && !texts.some((text) => /[£€]/u.test(text))
    ? "month-first"
    : "day-first";
}

const ordinals = [
  "a",
  "another",
  "a third",
  "a fourth",
  "a fifth",
  "a sixth",
  "a seventh",
  "an eighth",
  "a ninth",
  "a tenth",
];

function ofAnotherYear(year: number | null, reference: number | null): string {
  if (year === null || reference === null || year === reference) return "";
  if (year === reference - 1) return " the year before";
  return year === reference + 1 ? " the year after" : year < reference ? " some years before" : " some years after";
}

/**
 * What stands in the place of days: their month, the first day of it as "a day in March", a second as "another day in March".
 * The same day has the same words however it is written; days of another year than the first that has one say so.
 */
export function dateStandIns(
  texts: readonly string[],
  decided: readonly DateStandIn[],
  order: DateOrder,
): DateStandIn[] {
  const known = [...decided.map(({ text }) => text), ...texts].flatMap((text) => readDate(text, order) ?? []);
  const reference = known.find(({ year }) => year !== null)?.year ?? null;
  const keyOf = ({ year, month, days }: ReadDate) => `${year ?? reference} ${month} ${days.join("-")}`;
  const standIns = new Map<string, string>();
  const counts = new Map<string, number>();
  const note = (text: string, standIn: string | null) => {
    const date = readDate(text, order);
    if (date === null || standIns.has(keyOf(date))) return;
    const where = `${months[date.month - 1]}${ofAnotherYear(date.year, reference)}`;
    const isSeveral = date.days.length > 1;
    const count = (counts.get(`${isSeveral} ${where}`) ?? 0) + 1;
    counts.set(`${isSeveral} ${where}`, count);
    const fresh = isSeveral
      ? `${count === 1 ? "a few days" : "a few other days"} in ${where}`
      : `${ordinals[count - 1] ?? `a day (${count})`}${count > ordinals.length ? "" : " day"} in ${where}`;
    standIns.set(keyOf(date), standIn ?? fresh);
  };
  for (const { text, standIn } of decided) note(text, standIn);
  for (const text of texts) note(text, null);
  return texts.flatMap((text) => {
    const date = readDate(text, order);
    const standIn = date === null ? undefined : standIns.get(keyOf(date));
    return standIn === undefined ? [] : [{ text, standIn }];
  });
}
