import { handedToAtMost } from "../../core/workshop/handout.ts";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import { peopleIn } from "./people.ts";

interface Props {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
}

/** How many people sheets are printed for. */
export function PeopleField({ typed, onChange }: Props) {
  const { handouts: words } = useWords();
  return (
    <Field
      label={words.people}
      hint={words.peopleHint}
      value={typed}
      maxLength={4}
      problem={peopleIn(typed) === null ? words.peopleProblem(handedToAtMost) : undefined}
      onChange={onChange}
    />
  );
}
