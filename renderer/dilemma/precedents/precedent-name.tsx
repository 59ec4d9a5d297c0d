import { BookOpen, Library } from "lucide-react";
import { Link } from "wouter";
import type { Linked } from "../../../core/dilemma/precedent.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./precedents.module.css";

interface Props {
  readonly linked: Linked;
  /** Null when it is gone, undefined until that is known. */
  readonly title: string | null | undefined;
}

/** What a dilemma is linked with, by its title and as a way to it; what is gone is said to be gone. */
export function PrecedentName({ linked: { kind, id }, title }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.precedents;
  const Icon = kind === "case" ? Library : BookOpen;
  return (
    <p className={style.name}>
      <Icon aria-hidden className={style.icon} />
      <span>
        <span className={style.kind}>{words.kinds[kind]}</span>{" "}
        {title === null ? (
          <span className={style.gone}>{kind === "case" ? words.caseGone : words.dilemmaGone}</span>
        ) : (
          <Link href={`/${kind}/${id}`} className={style.title}>
            {title ?? "…"}
          </Link>
        )}
      </span>
    </p>
  );
}
