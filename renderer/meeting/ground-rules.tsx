import { meetingLengths } from "../../core/circle/meeting/meeting.ts";
import { meetingSteps } from "../../core/circle/meeting/meeting-guide.ts";
import { Button } from "../parts/button.tsx";
import { Choices } from "../parts/choices.tsx";
import { useWords } from "../words/use-words.ts";
import own from "./ground-rules.module.css";
import style from "./meeting.module.css";
import { lengthOf, type Notebook } from "./notebook.ts";

interface Props {
  readonly notebook: Notebook;
  readonly onBegin: () => void;
}

/** What everybody hears before anything else: the rules, the roles, and how long it takes. */
export function GroundRules({ notebook, onBegin }: Props) {
  const { meeting: words } = useWords();
  const minutes = lengthOf(notebook.page);
  return (
    <div className={style.stage}>
      <section className={own.rules} aria-labelledby="meeting-rules">
        <h2 id="meeting-rules" className={style.heading}>
          {words.rules}
        </h2>
        <p className={style.soft}>{words.rulesLead}</p>
        <ol className={own.ruleList}>
          {words.ruleList.map(({ rule, why }) => (
            <li key={rule}>
              <p className={style.rule}>{rule}</p>
              <p className={style.soft}>{why}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={style.section} aria-labelledby="meeting-roles">
        <h2 id="meeting-roles" className={style.heading}>
          {words.roles}
        </h2>
        <dl className={style.roles}>
          {words.roleList.map(({ role, does }) => (
            <div key={role}>
              <dt>{role}</dt> <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={style.section} aria-label={words.length}>
        <Choices
          label={words.length}
          form="cards"
          value={`${minutes}` as const}
          choices={meetingLengths.map((length) => `${length}` as const)}
          show={(length) => <Format length={length} />}
          onChange={(length) => notebook.write({ minutes: length })}
        />
        <div>
          <Button weight="main" onPress={onBegin}>
            {words.begin}
          </Button>
        </div>
      </section>
    </div>
  );
}

function Format({ length }: { readonly length: `${(typeof meetingLengths)[number]}` }) {
  const { meeting: words } = useWords();
  const minutes = meetingLengths.find((known) => `${known}` === length) ?? 15;
  return (
    <>
      <span className={own.length}>{words.lengths[minutes]}</span>{" "}
      <span className={style.soft}>{words.lengthHints[minutes]}</span>
      <span className={own.plan}>
        {meetingSteps[minutes].map((step) => words.planned(words.step[step.kind].title, step.minutes)).join(" · ")}
      </span>
    </>
  );
}
