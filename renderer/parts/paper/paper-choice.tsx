import { type Paper, papers } from "../../../core/paper.ts";
import { useWords } from "../../words/use-words.ts";
import { Choices } from "../choices.tsx";

interface Props {
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
}

/** Which paper lies in the printer. */
export function PaperChoice({ paper, onChange }: Props) {
  const { paper: words } = useWords();
  return (
    <Choices label={words.paper} value={paper} choices={papers} show={(one) => words.papers[one]} onChange={onChange} />
  );
}
