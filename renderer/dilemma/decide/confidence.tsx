import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useWords } from "../../words/use-words.ts";
import style from "./confidence.module.css";

interface Props {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

/** How sure one is, in steps of five out of a hundred. */
export function Confidence({ label, percent, onChange }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.decide;
  return (
    <Slider className={style.slider} value={percent} step={5} minValue={0} maxValue={100} onChange={onChange}>
      <Label className={style.label}>{label}</Label>
      <SliderOutput className={style.output}>{words.confidenceValue(percent)}</SliderOutput>
      <SliderTrack className={style.track}>
        <SliderThumb className={style.thumb} />
      </SliderTrack>
    </Slider>
  );
}
