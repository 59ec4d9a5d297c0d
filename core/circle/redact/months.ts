export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How the months begin in the languages that shops write in, from January; in small letters without accents. */
const written: readonly string[] = [
  "january jan januar janvier enero gennaio januari janeiro",
  "february feb februar fevrier febrero febbraio februari fevereiro",
  "march mar marz maerz mars marzo maart marco",
  "april apr avril abril aprile",
  "may mai mayo maggio mei maio",
  "june jun juni juin junio giugno junho",
  "july jul juli juillet julio luglio julho",
  "august aug aout agosto augustus",
  "september sep sept septembre septiembre settembre setembro",
  "october oct oktober okt octobre octubre ottobre outubro",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dicembre dezembro",
];

const numberOf = new Map(written.flatMap((names, place) => names.split(" ").map((name) => [name, place + 1] as const)));

/** The number of a month, 1 to 12, by its folded name; null for no month. */
export function monthOf(name: string): number | null {
  return numberOf.get(name) ?? null;
}

/** Months that are other words too when they are written small. */
const words = new Set(["march", "mar", "mars", "may", "mai", "dec", "sep", "jan"]);

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Every way a month is written, for a form: with a capital letter or, where that is no other word, without; accents as they are written. */
export const monthWords = [...numberOf.keys(), "märz", "février", "août", "décembre", "março"]
  .sort((one, other) => other.length - one.length)
  .map((name) => (words.has(name) ? capital(name) : `(?:${capital(name)}|${name})`))
  .join("|");
