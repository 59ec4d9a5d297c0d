import { TriangleAlert } from "lucide-react";
import type { Voice } from "../../../core/circle/round/voice.ts";
import { Tag } from "../../parts/tag.tsx";
import { nearDay, timeOf } from "../../words/dates.ts";
import type { Words } from "../../words/english.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./compare.module.css";

/** What somebody is called in words alone: with the moment where another goes by the same name. */
export function nameOf({ by, at, isOwn, sharesName }: Voice, { round }: Words): string {
  if (isOwn) return round.you;
  const name = by.trim() === "" ? round.somebody : by.trim();
  return sharesName ? round.dated(name, nearDay(at), timeOf(at)) : name;
}

interface Props {
  readonly voice: Voice;
  /** With its word where there is room, or a sign alone among many names. */
  readonly doubt: "word" | "sign";
}

/** Who said something; a doubtful author is told as one wherever the name stands. */
export function VoiceName({ voice, doubt }: Props) {
  const words = useWords();
  const { doubtful } = words.vouched;
  return (
    <>
      {nameOf(voice, words)}
      {voice.vouched.kind === "doubtful" && (
        <>
          {" "}
          {doubt === "word" ? (
            <Tag tone="clay">{doubtful}</Tag>
          ) : (
            <TriangleAlert role="img" aria-label={doubtful} size={14} className={style.doubt} />
          )}
        </>
      )}
    </>
  );
}
