import { FileInput, FolderOpen } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../parts/button.tsx";
import { useDrop } from "../parts/use-drop.ts";
import { useWords } from "../words/use-words.ts";
import style from "./own-cases.module.css";

/** The ways in for a pack: a folder, some files, a drop. */
export function AddPack({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { ownCases: words } = useWords();
  const isOver = useDrop(onFiles);
  const give = (files: FileList | null) => onFiles([...(files ?? [])]);
  return (
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
  );
}
