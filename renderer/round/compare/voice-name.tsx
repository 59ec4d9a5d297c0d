import type { Voice } from "../../../core/circle/voice.ts";
import { Tag } from "../../parts/tag.tsx";
import { nearDay, timeOf } from "../../words/dates.ts";
import type { Words } from "../../words/english.ts";
import { useWords } from "../../words/use-words.ts";

/** What somebody is called in words alone: with the moment where another goes by the same name. */
export function nameOf({ by, at, isOwn, sharesName }: Voice, { round }: Words): string {
  if (isOwn) return round.you;
  const name = by.trim() === "" ? round.somebody : by.trim();
  return sharesName ? round.dated(name, nearDay(at), timeOf(at)) : name;
}

/** Who said something; a doubtful author is told as one wherever the name stands. */
export function VoiceName({ voice }: { readonly voice: Voice }) {
  const words = useWords();
  return (
    <>
      {nameOf(voice, words)}
      {voice.vouched.kind === "doubtful" && (
        <>
          {" "}
          <Tag tone="clay">{words.round.vouched.short.doubtful}</Tag>
        </>
      )}
    </>
  );
}
