import { useWords } from "../words/use-words.ts";
import style from "./after.module.css";
import { Section } from "./section.tsx";

/** Who was there. */
export function Present({ names }: { readonly names: readonly string[] }) {
  const { workshopAfter: words } = useWords();
  return (
    <Section title={words.present}>
      <p className={names.length === 0 ? style.soft : style.text}>
        {names.length === 0 ? words.noPresent : names.join(", ")}
      </p>
    </Section>
  );
}
