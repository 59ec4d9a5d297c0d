import { NotebookPen, Presentation } from "lucide-react";
import { useState } from "react";
import type { CaseView } from "../../core/library/shelf.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { say } from "../commands/said.ts";
import { whenThere } from "../commands/when-there.ts";
import { CollectSheet } from "../parts/collect-sheet.tsx";
import { KeepCase } from "../parts/keep-case.tsx";
import { useCollections } from "../parts/use-collections.ts";
import { useWorkshopOf } from "../parts/use-workshop-of.ts";
import { useWords } from "../words/use-words.ts";
import style from "./keeping.module.css";

/** What can be done with a case beside reading it: a bookmark, collections, a note. */
export function Keeping({ view: { id, matter, mark } }: { readonly view: CaseView }) {
  const { case: words, workshops, refusals } = useWords();
  const makeWorkshop = useWorkshopOf();
  const [isCollecting, setCollecting] = useState(false);
  const kept = useCollections();

  async function bookmark(isIn: boolean) {
    const outcome = await api.bookmarkCase({ id, isIn });
    if (outcome.ok) hold("readCase", { id }, outcome.value);
    else say({ tone: "trouble", text: refusals[outcome.reason] });
  }

  const noting = command({
    id: "note-case",
    label: words.yourNote.go,
    short: words.yourNote.short,
    Icon: NotebookPen,
    group: "here",
    run: () => whenThere("#note textarea", (field) => field.focus()),
  });
  const making = command({
    id: "workshop-of-case",
    label: workshops.makeOf,
    Icon: Presentation,
    group: "here",
    run: () => makeWorkshop(matter.title, [id], matter.categories[0] ?? null),
  });
  const isTold = matter.kind === "peer"; // What a peer lived was told in confidence.
  useOffer(isTold ? [noting] : [noting, making]);

  return (
    <div className={style.keeping}>
      <KeepCase
        shows="words"
        title={matter.title}
        isBookmarked={mark.bookmarkedAt !== null}
        collected={kept.collections.filter(({ cases }) => cases.includes(id)).length}
        onBookmark={(isIn) => void bookmark(isIn)}
        onCollect={() => setCollecting(true)}
      />
      <CommandButton command={noting} weight="quiet" />
      {!isTold && <CommandButton command={making} weight="quiet" />}
      {isCollecting && (
        <CollectSheet caseId={id} title={matter.title} kept={kept} onClose={() => setCollecting(false)} />
      )}
    </div>
  );
}
