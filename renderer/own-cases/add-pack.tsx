import { FileInput, FolderOpen } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useDrop } from "../parts/use-drop.ts";
import { useWords } from "../words/use-words.ts";
import style from "./own-cases.module.css";
import { PackPreview } from "./pack-preview.tsx";
import { usePack } from "./use-pack.ts";

/** The ways in for a pack: a folder, some files, a drop; then what it would do, and the step with its undo. */
export function AddPack() {
  const { ownCases: words } = useWords();
  const { state, look, rename, takeIn, takeBack, leave } = usePack();
  const isOver = useDrop((files) => void look(files));
  const give = (files: FileList | null) => void look([...(files ?? [])]);
  return (
    <>
      <div className={style.buttons}>
        <FileTrigger acceptDirectory onSelect={give}>
          <Button>
            <FolderOpen aria-hidden />
            {words.chooseFolder}
          </Button>
        </FileTrigger>
        <FileTrigger allowsMultiple acceptedFileTypes={[".md", "text/markdown"]} onSelect={give}>
          <Button>
            <FileInput aria-hidden />
            {words.chooseFiles}
          </Button>
        </FileTrigger>
        <span className={style.soft}>{isOver ? words.drop : words.orDrop}</span>
      </div>
      {state.kind === "looking" && <p role="status">{words.looking}</p>}
      {state.kind === "trouble" && <Notice tone="trouble">{state.why}</Notice>}
      {state.kind === "taken-back" && <Notice tone="news">{words.takenBack}</Notice>}
      {state.kind === "taken" && (
        <Notice
          tone={state.taken.stopped === null ? "news" : "trouble"}
          action={
            <Button autoFocus onPress={() => void takeBack(state.taken)}>
              {words.undo}
            </Button>
          }
        >
          {words.taken(state.taken.added, state.taken.changed)}
          {state.taken.stopped !== null && ` ${words.stopped}`}
        </Notice>
      )}
      {state.kind === "looked" && (
        <PackPreview
          looked={state.at}
          onRename={(pack) => void rename(state.at, pack)}
          onTakeIn={() => void takeIn(state.at)}
          onLeave={leave}
        />
      )}
    </>
  );
}
