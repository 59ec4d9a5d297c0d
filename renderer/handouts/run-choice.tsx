import type { Run } from "../../core/workshop/run/run.ts";
import { Choice } from "../parts/choice.tsx";
import { longDay, timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

interface Props {
  readonly runs: readonly Run[];
  readonly chosen: string | null;
  readonly onChange: (runId: string | null) => void;
}

/** The day that the attendance and the certificates are of. */
export function RunChoice({ runs, chosen, onChange }: Props) {
  const { handouts: words } = useWords();
  const days = new Map(runs.map(({ id, beganAt }) => [id, `${longDay(beganAt)}, ${timeOf(beganAt)}`]));
  return (
    <Choice
      label={words.run}
      value={chosen}
      choices={runs.map(({ id }) => id).reverse()}
      words={(id) => days.get(id) ?? ""}
      none={words.notHeld}
      onChange={onChange}
    />
  );
}
