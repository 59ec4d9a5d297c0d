import type { StepKind } from "../../core/circle/meeting-guide.ts";
import type { RoundView } from "../../core/circle/round-view.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./meeting.module.css";
import { SharedText } from "./shared-text.tsx";

interface Props {
  readonly kind: StepKind;
  readonly round: RoundView;
}

/** What the round has to lay on the table in a step; nothing in most. */
export function Material({ kind, round }: Props) {
  const { meeting: words } = useWords();
  switch (kind) {
    case "read":
      return <SharedText dilemma={round.dilemma} title={round.title} />;
    case "views":
    case "again":
      return <FirstView round={round} />;
    case "ask":
      return <FromReplies round={round} title={words.questions} texts={questionsOf(round)} />;
    case "tell":
      return <FromReplies round={round} title={words.experiences} texts={experiencesOf(round)} />;
    case "split":
    case "arrive":
    case "close":
      return null;
  }
}

/** A text of a reply, with who wrote it. */
interface Said {
  readonly id: string;
  readonly by: string;
  readonly text: string;
}

function questionsOf({ replies }: RoundView): readonly Said[] {
  if (replies.sealed) return [];
  return replies.replies.flatMap(({ id, by, reply }) =>
    reply.questions.map((question) => ({ id: `${id} ${question.id}`, by, text: question.text })),
  );
}

function experiencesOf({ replies }: RoundView): readonly Said[] {
  if (replies.sealed) return [];
  return replies.replies
    .filter(({ reply }) => reply.experience.trim() !== "")
    .map(({ id, by, reply }) => ({ id, by, text: reply.experience }));
}

interface FromProps {
  readonly round: RoundView;
  readonly title: string;
  readonly texts: readonly Said[];
}

function FromReplies({ round, title, texts }: FromProps) {
  const { meeting: words } = useWords();
  if (round.replies.sealed && round.replies.count > 0)
    return (
      <section className={style.material} aria-label={title}>
        <p>{words.repliesSealed(round.replies.count)}</p>
        {round.side === "own" && (
          <div>
            <ButtonLink to={`/circle/round/${round.id}`}>{words.toView}</ButtonLink>
          </div>
        )}
      </section>
    );
  if (texts.length === 0) return null;
  return (
    <section className={style.material} aria-labelledby="meeting-material">
      <h3 id="meeting-material" className={style.part}>
        {title}
      </h3>
      <ul className={style.said}>
        {texts.map(({ id, by, text }) => (
          <li key={id}>
            <p className={style.typed}>{text}</p>
            <p className={style.soft}>{words.from(by)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstView({ round }: { readonly round: RoundView }) {
  const { meeting: words } = useWords();
  if (round.side === "peer" || round.view === null) return null;
  const { optionId, instead, confidence, because } = round.view;
  const option = round.dilemma?.options.find(({ id }) => id === optionId)?.title ?? instead;
  return (
    <section className={style.material} aria-labelledby="meeting-view">
      <h3 id="meeting-view" className={style.part}>
        {words.firstView}
      </h3>
      <p className={style.typed}>{option}</p>
      {because !== "" && <p className={style.typed}>{because}</p>}
      <p className={style.soft}>{words.sure(confidence)}</p>
    </section>
  );
}
