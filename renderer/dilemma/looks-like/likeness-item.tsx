import { BookOpen, Library } from "lucide-react";
import { Link } from "wouter";
import type { Likeness } from "../../../core/search/looks-like.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/use-words.ts";
import { addressOf } from "../steps.ts";
import style from "./looks-like.module.css";

interface Props {
  /** The dilemma that is being written. */
  readonly id: string;
  readonly likeness: Likeness;
  /** The lenses that it strains, by their titles. */
  readonly lenses: readonly string[];
  readonly isLinked: boolean;
  readonly onToggle: () => void;
}

/** A case or an earlier dilemma that looks like this one, why it does, and a way to link it. */
export function LikenessItem({ id, likeness, lenses, isLinked, onToggle }: Props) {
  const { dilemma } = useWords();
  const words = dilemma.alike;
  const { kind, title, line, tags } = likeness;
  const Icon = kind === "case" ? Library : BookOpen;
  const reasons = [
    words.bothSpeakOf(likeness.words),
    ...(tags.length === 0 ? [] : [words.bothAbout(tags)]),
    ...(lenses.length === 0 ? [] : [words.bothStrain(lenses)]),
  ];
  return (
    <li className={style.item}>
      <p className={style.kind}>
        <Icon aria-hidden className={style.icon} />
        {words.kinds[kind]}
      </p>
      <Link href={`/${kind}/${likeness.id}`} className={style.title}>
        {title}
      </Link>
      <p className={style.line}>{line}</p>
      <p className={style.reason}>{reasons.join(" ")}</p>
      {isLinked && (
        <p className={style.linked}>
          {words.linked} <Link href={addressOf(id, "facts")}>{words.say}</Link>
        </p>
      )}
      <Button
        weight="quiet"
        aria-label={isLinked ? words.unlinkNamed(title) : words.linkNamed(title)}
        onPress={onToggle}
      >
        {isLinked ? words.unlink : words.link}
      </Button>
    </li>
  );
}
