import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useWords } from "../words/use-words.ts";
import style from "./confidence.module.css";

interface Props {
  readonly label: string;
  /** 0 to 100, or null while nothing is said: then the mark stands in the middle and counts for nothing. */
  readonly percent: number | null;
  readonly onChange: (percent: number) => void;
}

/** How sure one is, in steps of five out of a hundred. */
export function Confidence({ label, percent, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  return (
    <Slider
      className={percent === null ? `${style.slider} ${style.unsaid}` : style.slider}
      value={percent ?? 50}
      step={5}
      minValue={0}
      maxValue={100}
      onChange={onChange}
      onChangeEnd={(last) => percent === null && onChange(last)} // Pressed where the mark stands, it says that too.
    >
      <Label className={style.label}>{label}</Label>
      <SliderOutput className={style.output}>
        {percent === null ? words.confidenceUnsaid : words.confidenceValue(percent)}
      </SliderOutput>
      <SliderTrack className={style.track}>
        <SliderThumb className={style.thumb} />
      </SliderTrack>
    </Slider>
  );
}
