import { amountForms } from "./amount-forms.ts";
import { dateForms } from "./date-forms.ts";
import type { NameKind } from "./redaction.ts";

/** Something that is known by its form, and where it stands. */
export interface FormFound {
  readonly kind: NameKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly kind: NameKind;
  readonly form: RegExp;
  /** Refuses what has the form and is something else. */
  readonly isIt?: (text: string) => boolean;
}

function digits(text: string): number {
  return text.replace(/\D/g, "").length;
}

function hasDigits(least: number, most: number): (text: string) => boolean {
  return (text) => digits(text) >= least && digits(text) <= most;
}

const noLetterBefore = "(?<![\\p{L}\\p{N}])";
const noLetterAfter = "(?![\\p{L}\\p{N}])";

function whole(form: string, flags = ""): RegExp {
  return new RegExp(`${noLetterBefore}(?:${form})${noLetterAfter}`, `gu${flags}`);
}

const domains =
  "com|net|org|info|biz|shop|store|online|app|dev|example|test|eu|uk|ie|de|at|ch|fr|es|it|pt|nl|lu|dk|se|fi|pl|cz|sk|hu|ro|gr|tr|ca|au|nz|za|jp|cn|kr|br|mx|ar|cl";

/** Words after which a run of figures and letters names one paper, one contract or one thing. */
const numbered =
  "invoices?|inv|orders?|accounts?|acct|a/c|customer|client|policy|case|claim|contract|permit|licen[cs]e|registration|reg|ticket|tracking|booking|quote|estimate|serial|plate|passport|membership|member|reference|ref|po|vat|tax|ein|siren|siret|iban|bic|swift|sort code|routing|badge|file|job|lot|batch";
const numberSign = "(?:\\s(?:number|numbers|no|nr|num|id|code))?\\.?\\s?[:#]?\\s?";

const number: readonly Form[] = [
  {
    kind: "account",
    form: whole("[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?"),
    isIt: hasDigits(10, 34),
  },
  { kind: "account", form: whole("\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{1,7}|\\d{4}[ -]\\d{6}[ -]\\d{5}") },
  { kind: "account", form: whole("\\d{3}-\\d{2}-\\d{4}|\\d{2}-\\d{7}") },
  { kind: "account", form: whole("[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\\d{1,4}") },
  { kind: "account", form: whole("[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|[A-Z]{2}U? ?\\d{8,12}") },
  { kind: "account", form: new RegExp(`(?<=${noLetterBefore}(?:sort code|routing)${numberSign})[\\d-]{6,11}`, "giu") },
  {
    kind: "account",
    form: new RegExp(
      `(?<=${noLetterBefore}(?:${numbered})${numberSign})(?:[A-Z]{1,8}[-/.]?)?\\d[\\p{L}\\p{N}]{0,20}(?:[-/.]\\p{N}[\\p{L}\\p{N}]{0,20}){0,5}${noLetterAfter}(?![.,]\\d)`,
      "giu",
    ),
    isIt: (text) => digits(text) >= 4 || (digits(text) >= 2 && /[\p{L}/-]/u.test(text)),
  },
  { kind: "account", form: new RegExp(`(?<=(?:no|nr)\\.\\s?|#\\s?)\\d[\\p{L}\\p{N}/-]{2,20}${noLetterAfter}`, "giu") },
  { kind: "account", form: whole("[A-Z]{1,6}[-/]?\\d{3,12}(?:[-/]\\d{1,8}| \\d{3,8}){0,4}") },
];

const phone: readonly Form[] = [
  {
    kind: "phone",
    form: /(?<![\p{L}\p{N}+])(?:\+|00)[1-9]\d{0,14}(?:(?:[ ./-]{1,2}\(?|\(|(?<=\)))\d{1,14}\)?){0,7}(?![\p{L}\p{N}])/gu,
    isIt: hasDigits(8, 15),
  },
  {
    kind: "phone",
    form: /(?<![\p{L}\p{N}.,])\(?0\d{1,5}\)?(?:[ ./-]{1,3}\d{2,8}){1,5}(?![\p{L}\p{N}])/gu,
    isIt: hasDigits(8, 13),
  },
  { kind: "phone", form: /(?<![\p{L}\p{N}])0\d{8,11}(?![\p{L}\p{N}])/gu },
  {
    kind: "phone",
    form: /(?<![\p{L}\p{N}])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\p{L}\p{N}])/gu,
  },
  { kind: "phone", form: /(?<![\p{L}\p{N}-])\d{3}-\d{4}(?![\p{L}\p{N}-])/gu },
  { kind: "phone", form: /(?<![\p{L}\p{N}.,])[6-9]\d{2} \d{3} \d{3}(?![\p{L}\p{N}])/gu },
  {
    kind: "phone",
    form: /(?<=(?:tel|phone|mobile|cell|fax|whatsapp|call|ring|text)(?:\.|:| number)?(?: on| at| is| me on)?:? )\d[\d /-]{5,13}\d/giu,
    isIt: hasDigits(6, 14),
  },
];

/** What is looked for, in the order in which a stretch of text belongs to the first that claims it. */
const forms: readonly Form[] = [
  {
    kind: "email",
    form: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu,
  },
  { kind: "web", form: /(?:https?:\/\/|www\.)[^\s<>"“”‘’]{1,500}[^\s<>"“”‘’.,;:!?)\]]/giu },
  {
    kind: "web",
    form: new RegExp(
      `(?<![\\p{L}\\p{N}.@-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,4}(?:${domains})(?:/[^\\s<>"“”]{0,300}[^\\s<>"“”.,;:!?)\\]])?(?![\\p{L}\\p{N}-])`,
      "giu",
    ),
    isIt: (text) => !/^\d/.test(text) && /^[\p{L}\p{N}-]{3}/u.test(text),
  },
  { kind: "web", form: /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}[\p{L}\p{N}_]/gu },
  ...dateForms.map((form) => ({ kind: "date" as const, form })),
  ...amountForms.map((form) => ({ kind: "amount" as const, form })),
  ...number.slice(0, 3),
  ...phone,
  ...number.slice(3),
  {
    kind: "place",
    form: whole(
      "(?:\\d{1,4},? )?(?:rue|avenue|boulevard|place|quai|Via|Viale|calle|rua) (?:de la |du |des |de |d[’']|della |del |do |da )?\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}\\p{L}{1,30}){0,3}",
    ),
  },
  { kind: "account", form: /(?<![\p{L}\p{N}.,])\d{9,20}(?![\p{L}\p{N}])/gu },
  {
    kind: "place",
    form: whole(
      "(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2})|[A-CEGHJ-NPR-TVXY]\\d[A-CEGHJ-NPR-TV-Z] ?\\d[A-CEGHJ-NPR-TV-Z]\\d",
    ),
  },
  { kind: "place", form: /(?<=(?<!\p{L})[A-Z]{2} )\d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu },
  { kind: "place", form: whole("(?!19|20)\\d{4} [A-Z]{2}|[A-Z]{1,2}-\\d{4,5}") },
];

/** What has a telling form in a text, in order; no two overlap. */
export function formsIn(text: string): FormFound[] {
  const found: FormFound[] = [];
  const claimed = new Uint8Array(text.length);
  for (const { kind, form, isIt } of forms)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (match[0] === "" || (isIt !== undefined && !isIt(match[0]))) continue;
      if (claimed.subarray(start, end).includes(1)) continue;
      claimed.fill(1, start, end);
      found.push({ kind, text: match[0], start, end });
    }
  return found.sort((one, other) => one.start - other.start);
}
