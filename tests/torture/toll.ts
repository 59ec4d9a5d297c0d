/** What a torment came to. */
export interface Toll {
  readonly torment: string;
  /** What was done to the casebook and how often, such as `kills`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Acknowledged writes that were looked for afterwards. */
  readonly checked: number;
  /** One line for each acknowledged write lost, file unreadable, leftover, wrong word. */
  readonly harm: readonly string[];
}

/** Tolls of the same torment as one. */
export function together(torment: string, tolls: readonly Toll[]): Toll {
  const counts: Record<string, number> = {};
  for (const toll of tolls)
    for (const [what, count] of Object.entries(toll.counts)) counts[what] = (counts[what] ?? 0) + count;
  const checked = tolls.reduce((sum, toll) => sum + toll.checked, 0);
  return { torment, counts, checked, harm: tolls.flatMap((toll) => toll.harm) };
}

function counted(counts: Toll["counts"]): string {
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}

/** The tolls as lines of a table. */
export function tableOf(tolls: readonly Toll[]): string[] {
  const rows = [
    ["torment", "done", "acknowledged writes looked for", "harm"],
    ...tolls.map((toll) => [toll.torment, counted(toll.counts), String(toll.checked), String(toll.harm.length)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
