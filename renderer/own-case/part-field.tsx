import type { OwnCase } from "../../core/library/own-case.ts";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/use-words.ts";
import type { OpenCase } from "./use-own-case.ts";

/** The parts of an own case that are one text. */
type TextPart = {
  [Part in keyof OwnCase]: OwnCase[Part] extends string ? Part : never;
}[keyof OwnCase] &
  keyof ReturnType<typeof useWords>["ownCase"]["part"];

interface Props {
  readonly open: OpenCase;
  readonly part: TextPart;
  readonly kind?: "line" | "long-line" | "prose";
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** One text of an own case. */
export function PartField({ open, part, kind = "prose", ...rest }: Props) {
  const { ownCase: words } = useWords();
  return (
    <Field
      {...rest}
      kind={kind}
      label={words.part[part]}
      value={open.ownCase[part]}
      onChange={(text) => open.write({ [part]: text })}
    />
  );
}
