import { useWords } from "../words/use-words.ts";
import { Confirm } from "./confirm.tsx";

/** The way to a vote from nothing, which drops what came of the present one: it asks first. */
export function Anew({ onAnew }: { readonly onAnew: () => void }) {
  const { workshopRun: words } = useWords();
  return (
    <Confirm
      label={words.anew}
      title={words.anewAsk}
      text={<p>{words.anewText}</p>}
      yes={words.anewYes}
      onYes={onAnew}
    />
  );
}
