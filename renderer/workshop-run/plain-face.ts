import type { RoomView } from "../../core/workshop/room/room.ts";
import { blockWords } from "../../room/words.ts";

/** What the room sees in plain words, for whoever hears the trainer's page instead of seeing it. Empty for nothing. */
export function plainFace(view: RoomView): string {
  if (view.state !== "on") return view.title;
  const { face } = view;
  if (face === null) return "";
  switch (face.kind) {
    case "words":
      return face.text || blockWords(view.block).text || view.blockTitle || view.title;
    case "case":
    case "reveal":
      return face.text;
    case "question":
      return [face.question, face.text].join(" ").trim();
    case "vote":
    case "shift":
      return [face.caseTitle, ...face.options.map(({ letter, title }) => `${letter} ${title}`)].join(", ");
    case "missing":
      return "";
  }
}
