import type { Table } from "../core/library/coverage.ts";

/** What the folder of the cases is, before its figures. */
const opening = `# The cases

What Casebook ships beside its code: the curated cases (\`*.md\`, one a file, named by its id), the lenses of the walk
(\`lenses/\`), the excuses it meets (\`excuses.yaml\`), articles to begin a house code with (\`house-code.yaml\`) and the
sample dilemmas (\`sample/\`). All of it is data, under the licence in [LICENSE](LICENSE). How a case is written stands in
[docs/cases.md](../docs/cases.md).

\`npm run cases\` checks every file and prints the figures below; \`npm run cases -- --write\` writes them here.
`;

/** The rows under each other, each column as wide as its widest cell, its figures to the right. */
function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isFigures = widths.map((_, column) => rows.slice(1).every((row) => /^\d+$/.test(row[column] ?? "")));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isFigures[column] === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return cells.join("  ").trimEnd();
  });
}

function rule({ columns, rows }: Table): string {
  const marks = columns.map((_, column) => (rows.every((row) => /^\d+$/.test(row[column] ?? "")) ? "---:" : "---"));
  return `| ${marks.join(" | ")} |`;
}

/** The tables as they are printed in a terminal. */
export function asText(tables: readonly Table[]): string {
  return tables.map(({ columns, rows }) => padded([columns, ...rows]).join("\n")).join("\n\n");
}

/** The text of `cases/README.md`: what the folder is, then its figures. */
export function coveragePage(tables: readonly Table[], count: number): string {
  const sections = tables.map((table) => {
    const rows = [table.columns, ...table.rows].map((row) => `| ${row.join(" | ")} |`);
    return [`## By ${table.title}`, "", rows[0], rule(table), ...rows.slice(1)].join("\n");
  });
  return [opening, `${count} cases.\n`, ...sections.map((section) => `${section}\n`)].join("\n");
}
