import { fewest } from "../../core/insights/calibration.ts";
import type { Insights, Reliability } from "../../core/insights/insights.ts";
import { Pictured } from "../parts/pictured.tsx";
import { inHundred, score, whole } from "../words/numbers.ts";
import { useWords } from "../words/use-words.ts";
import { Curve } from "./curve.tsx";
import style from "./insights.module.css";
import { Section } from "./section.tsx";

interface Props {
  readonly insights: Insights;
  /** The tag it is narrowed to, or null. */
  readonly tag: string | null;
}

/** How sure one was against what came true, once there is enough to say. */
export function CalibrationSection({ insights, tag }: Props) {
  const { insights: words } = useWords();
  const { reliability, predictions, byTag } = insights;
  const apart = words.apart(predictions);
  return (
    <Section title={words.calibration} lead={reliability.calibration === null ? undefined : words.calibrationText}>
      {reliability.calibration === null ? (
        <div className={style.kind}>
          <p className={style.soFar}>{words.soFar(reliability.resolved, fewest)}</p>
          <p>{words.tooFew}</p>
        </div>
      ) : (
        <Drawn calibration={reliability.calibration} />
      )}
      {apart !== "" && <p className={style.note}>{apart}</p>}
      {tag === null && reliability.calibration !== null && byTag.length > 0 && <ByTag rows={byTag} />}
    </Section>
  );
}

function Drawn({ calibration }: { readonly calibration: NonNullable<Reliability["calibration"]> }) {
  const { insights: words } = useWords();
  const { whole: all, bins, brier, meaning } = calibration;
  return (
    <>
      <p className={style.said}>{words.curve(all.count, all.stated, all.share)}</p>
      <Pictured
        picture={<Curve calibration={calibration} />}
        caption={words.calibration}
        columns={[words.confidence, words.cameOfCount, words.share, words.range]}
        rows={bins.map(({ from, to, cameTrue, count, share, interval }) => [
          words.binRange(from, to),
          words.ofCount(cameTrue, count),
          inHundred(share),
          words.between(interval.low, interval.high),
        ])}
      />
      <p className={style.note}>{words.whiskers}</p>
      <p>
        {words.brier(score(brier))} {words.meaning[meaning]}
      </p>
    </>
  );
}

function ByTag({ rows }: { readonly rows: Insights["byTag"] }) {
  const { insights: words } = useWords();
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <caption>{words.byTag}</caption>
        <thead>
          <tr>
            {[words.tag, words.resolved, words.stated, words.came, words.brierScore].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tag, resolved, calibration }) => (
            <tr key={tag}>
              <th scope="row">{tag}</th>
              {calibration === null ? (
                <>
                  <td>{words.soFar(resolved, fewest)}</td>
                  <td colSpan={3} className={style.quiet}>
                    {words.notYet}
                  </td>
                </>
              ) : (
                <>
                  <td>{whole(resolved)}</td>
                  <td>{words.inHundred(calibration.whole.stated)}</td>
                  <td>{words.inHundred(calibration.whole.share)}</td>
                  <td>{score(calibration.brier)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
