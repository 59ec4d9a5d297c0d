import { monthWords } from "./months.ts";

const weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? (?:the )?)?";
const month = `(?:${monthWords})(?:\\.(?= \\d))?`;
const day = "(?:[12]\\d|3[01]|0?[1-9])";
const nth = `(?:${day}(?:st|nd|rd|th|\\.|º|er)?)`;
const year = "(?:,? (?:de )?(?:19|20)\\d{2}|,? ?[’']\\d{2})?";
const before = "(?<![\\p{L}\\p{N}.,/-])";
const after = "(?![\\p{L}\\p{N}])(?![/.-]\\d)";
const apart = "(?: ?[-–—/] ?| and | or | to | until )";
const full = "(?:19|20)\\d{2}";
const twelve = "(?:1[0-2]|0?[1-9])";
const numeric = `(?:${day}([./-])${twelve}\\1|${twelve}([./-])${day}\\2)(?:${full}|\\d{2})`;

/** Days of the calendar as they are written; a weekday or a month alone tells little and is none. */
export const dateForms: readonly RegExp[] = [
  new RegExp(
    `${before}${weekday}${full}-(?:1[0-2]|0[1-9])-(?:[12]\\d|3[01]|0[1-9])(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?${after}`,
    "gu",
  ),
  new RegExp(`${before}${full}([./])(?:1[0-2]|0?[1-9])\\1${day}${after}`, "gu"),
  new RegExp(`${before}${weekday}${numeric}${after}`, "gu"),
  new RegExp(`${before}${weekday}(?:${nth}${apart})?${nth}(?: of| de)? ${month}${year}${after}`, "gu"),
  new RegExp(
    `${before}${weekday}${month} (?:the )?${day}(?:st|nd|rd|th)?(?:${apart}${day}(?:st|nd|rd|th)?)?${year}${after}(?! ?%)`,
    "gu",
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom) )(?:${day}/${twelve}|${twelve}/${day})${after}`,
    "gu",
  ),
];
