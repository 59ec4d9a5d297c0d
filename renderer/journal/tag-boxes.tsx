import style from "./tag-sheet.module.css";

interface Props {
  readonly label: string;
  readonly tags: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of the tags. Nothing where there are none. */
export function TagBoxes({ label, tags, chosen, onChange }: Props) {
  if (tags.length === 0) return null;
  return (
    <fieldset className={style.tags}>
      <legend className={style.legend}>{label}</legend>
      {tags.map((tag) => (
        <label key={tag} className={style.tag}>
          <input
            type="checkbox"
            checked={chosen.includes(tag)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, tag] : chosen.filter((other) => other !== tag))
            }
          />
          {tag}
        </label>
      ))}
    </fieldset>
  );
}
