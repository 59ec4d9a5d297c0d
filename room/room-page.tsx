import { useEffect, useState } from "react";
import { tellOfRoom } from "./presence.ts";
import { RoomSaid } from "./room-said.tsx";
import { RoomScreen } from "./room-screen.tsx";
import { useRoomView } from "./use-room-view.ts";
import { useSeconds } from "./use-seconds.ts";

function idInAddress(): string {
  return window.location.hash.slice(1);
}

/** The session that the address names, also when it names another later. */
function useSessionId(): string {
  const [id, setId] = useState(idInAddress);
  useEffect(() => {
    const look = () => setId(idInAddress());
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return id;
}

/** The room's window: what the room sees of the session in its address. While nobody answers, the last of it stays. */
export function RoomPage() {
  const id = useSessionId();
  const { view, trouble } = useRoomView(id);
  const now = useSeconds();
  useEffect(() => tellOfRoom(id), [id]);
  return (
    <main>
      <RoomScreen view={view} now={now} isAlone={trouble !== null} />
      <RoomSaid view={view} />
    </main>
  );
}
