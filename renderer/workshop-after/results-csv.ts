import { stringify } from "csv-stringify/browser/esm/sync";
import type { Words } from "../words/english.ts";
import type { ResultRow } from "./result-rows.ts";

/**
 * The lines as CSV (RFC 4180), with a byte order mark, by which spreadsheets know that it is UTF-8. What a spreadsheet would take for
 * a formula is defused by an apostrophe before it.
 */
export function resultsCsv(rows: readonly ResultRow[], { columns }: Words["workshopAfter"]): string {
  const header = Object.entries(columns).map(([key, name]) => ({ key, header: name }));
  return stringify([...rows], {
    columns: header,
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
}
