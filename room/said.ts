import type { RoomFace, RoomView } from "../core/workshop/room/room.ts";
import { screenWords } from "./screen-words.ts";
import { nameOfBlock } from "./words.ts";

function saidOfFace(face: RoomFace): string {
  switch (face.kind) {
    case "words":
    case "case":
    case "question":
      return face.pages > 1 ? screenWords.pageSaid(face.page, face.pages) : "";
    case "reveal":
      return screenWords.part(face);
    case "vote":
      if (face.result !== null) return screenWords.voted(face.total);
      if (face.state === "closed") return screenWords.voteClosed(face.total);
      return face.state === "ahead" || face.mode === null ? screenWords.voteAhead : screenWords.voteOpen[face.mode];
    case "shift":
      return screenWords.shift;
    case "missing":
      return screenWords.missing;
  }
}

/** What a reader of the screen is told when the room changes: where it is, never the clock, and no ballot one by one. */
export function saidOf(view: RoomView | null): string {
  if (view === null) return "";
  if (view.state !== "on") return `${view.title}. ${screenWords[view.state]}`;
  if (view.face === null) return screenWords.isBlank;
  const name = nameOfBlock({ kind: view.block, title: view.blockTitle });
  const said = saidOfFace(view.face);
  return said === "" || said === name ? name : `${name}. ${said}`;
}
