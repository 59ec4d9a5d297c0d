import { Undo2 } from "lucide-react";
import { command } from "../commands/command.ts";
import { useOffer } from "../commands/offers.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { useRunCommands } from "./controls.tsx";
import type { Layout } from "./layout.ts";
import style from "./room-alone.module.css";
import { RoomSight } from "./room-sight.tsx";
import type { RunningRun } from "./running-run.ts";
import type { OpenRun } from "./use-line.ts";

interface Props {
  readonly running: RunningRun;
  readonly open: OpenRun;
  readonly setLayout: (layout: Layout) => void;
}

/** The room alone on the one screen there is. The keys and the remote go on; the way back shows when it is looked for. */
export function RoomAlone({ running, open, setLayout }: Props) {
  const { workshopRun: words } = useWords();
  useRunCommands(running);
  const back = command({
    id: "run-room-back",
    group: "here",
    label: words.escape,
    Icon: Undo2,
    keys: ["Escape"],
    run: () => setLayout("trainer"),
  });
  useOffer([back]);
  return (
    <div className={style.window}>
      <RoomSight open={open} place="whole" />
      <div className={style.back}>
        <Button preventFocusOnPress onPress={back.run}>
          {words.escape}
        </Button>
      </div>
    </div>
  );
}
