import type { RoomView } from "../core/workshop/room/room.ts";
import { CaseFace, QuestionFace } from "./case-face.tsx";
import { Plain } from "./plain.tsx";
import { RevealFace } from "./reveal-face.tsx";
import { screenWords } from "./screen-words.ts";
import { ShiftFace } from "./shift-face.tsx";
import { VoteFace } from "./vote-face.tsx";
import { WordsFace } from "./words-face.tsx";

/** What the present block shows. */
export function Face({ view }: { readonly view: Extract<RoomView, { state: "on" }> }) {
  const { face } = view;
  if (face === null) return null;
  switch (face.kind) {
    case "words":
      return <WordsFace view={view} face={face} />;
    case "case":
      return <CaseFace face={face} />;
    case "question":
      return <QuestionFace face={face} />;
    case "vote":
      return <VoteFace face={face} />;
    case "shift":
      return <ShiftFace face={face} />;
    case "reveal":
      return <RevealFace face={face} />;
    case "missing":
      return <Plain heading={screenWords.missing} text={screenWords.missingText} />;
  }
}
