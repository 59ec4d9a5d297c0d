import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useWords } from "../words/use-words.ts";
import { type Layout, layouts } from "./layout.ts";
import style from "./trainer.module.css";

interface Props {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

/** What this screen shows: one of three. */
export function LayoutButtons({ layout, onChange }: Props) {
  const { workshopRun: words } = useWords();
  return (
    <ToggleButtonGroup
      aria-label={words.layout}
      className={style.layouts}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[layout]}
      onSelectionChange={([chosen]) => {
        const found = layouts.find((one) => one === chosen);
        if (found !== undefined) onChange(found);
      }}
    >
      {layouts.map((one) => (
        <ToggleButton key={one} id={one} className={style.layout} preventFocusOnPress>
          {words.layouts[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
