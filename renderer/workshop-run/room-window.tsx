import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./room-window.module.css";
import { useRoom } from "./use-room.ts";

/** The room's window: whether it is open, a way to open and to close it, and what went wrong with it. */
export function RoomWindow({ sessionId }: { readonly sessionId: string }) {
  const { workshopRun: words } = useWords();
  const room = useRoom(sessionId);
  return (
    <div className={style.place}>
      <div className={style.line}>
        <Button preventFocusOnPress onPress={() => room.open()}>
          {words.openRoom}
        </Button>
        {room.rooms > 0 && (
          <Button weight="quiet" preventFocusOnPress onPress={() => room.close()}>
            {words.closeRoom}
          </Button>
        )}
        <span className={style.said} role="status">
          {words.rooms(room.rooms)}
        </span>
      </div>
      {room.isBlocked && <Notice tone="trouble">{words.blocked}</Notice>}
      {room.isProjectorGone && <Notice tone="trouble">{words.projectorGone}</Notice>}
    </div>
  );
}
