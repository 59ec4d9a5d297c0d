import type { RoomFace, RoomView } from "../core/workshop/room.ts";

function said(face: RoomFace): string {
  switch (face.kind) {
    case "words":
    case "case":
    case "reveal":
      return face.text;
    case "question":
    case "vote":
      return face.question;
    case "shift":
    case "missing":
      return "";
  }
}

/** What the room sees. `isAlone` while nobody answers it. */
export function RoomScreen({
  view,
}: {
  readonly view: RoomView | null;
  readonly now: number;
  readonly isAlone?: boolean;
}) {
  if (view === null) return null;
  if (view.state !== "on") return <h1>{view.title}</h1>;
  return (
    <main>
      <h1>{view.blockTitle || view.block}</h1>
      {view.face !== null && <p>{said(view.face)}</p>}
    </main>
  );
}
