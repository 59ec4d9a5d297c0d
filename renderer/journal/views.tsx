import { Bookmark, BookmarkPlus, BookmarkX, Check } from "lucide-react";
import { useState } from "react";
import { type Listing, wholeJournal } from "../../core/dilemma/listing.ts";
import { isSameListing } from "../../core/dilemma/narrowed.ts";
import type { SavedView } from "../../core/dilemma/views.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import { KeepView } from "./keep-view.tsx";
import type { KeptViews } from "./use-views.ts";
import style from "./views.module.css";

interface Props {
  readonly kept: KeptViews;
  readonly listing: Listing;
  /** The view the listing was picked from, if it was. */
  readonly picked: string | null;
  readonly onPick: (view: SavedView) => void;
  /** The name the present listing is kept under from now on. */
  readonly onCall: (name: string | null) => void;
}

/** The views of the journal that its owner comes back to: picked, kept, replaced, forgotten. */
export function Views({ kept, listing, picked, onPick, onCall }: Props) {
  const words = useWords();
  const { journal } = words;
  const [isNaming, setNaming] = useState(false);
  const { views, refusal } = kept;
  const present = views.find((view) => isSameListing(view.listing, listing));
  const isPlain = isSameListing(wholeJournal, listing);
  const forgettable = views.find(({ name }) => name === (present?.name ?? picked));

  async function keep(name: string) {
    if (!(await kept.keep(name, listing))) return;
    onCall(name);
    setNaming(false);
  }

  async function forget(name: string) {
    if (await kept.drop(name)) onCall(null);
  }

  const keeping = command({
    id: "keep-view",
    label: journal.keepView,
    Icon: BookmarkPlus,
    group: "here",
    run: () => setNaming(true),
  });
  const mayKeep = !isNaming && present === undefined && !isPlain;
  const forgetting = (isNaming || forgettable === undefined ? [] : [forgettable]).map(({ name }) =>
    command({
      id: "forget-view",
      label: journal.forgetView(name),
      Icon: BookmarkX,
      group: "here",
      run: () => void forget(name),
    }),
  );
  useOffer(mayKeep ? [keeping, ...forgetting] : forgetting);

  return (
    <div className={style.views}>
      {views.length > 0 && (
        <ul className={style.list} aria-label={journal.views}>
          {views.map((view) => (
            <li key={view.name}>
              <button
                type="button"
                className={style.view}
                aria-current={view === present ? "true" : undefined}
                onClick={() => onPick(view)}
              >
                {view === present ? <Check aria-hidden /> : <Bookmark aria-hidden />}
                {view.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {mayKeep && <CommandButton command={keeping} weight="quiet" shows="label" />}
      {forgetting.map((forget) => (
        <CommandButton key={forget.id} command={forget} weight="quiet" shows="label" />
      ))}
      {isNaming && (
        <KeepView
          first={picked ?? ""}
          taken={views.map(({ name }) => name)}
          onKeep={(name) => void keep(name)}
          onCancel={() => setNaming(false)}
        />
      )}
      {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
    </div>
  );
}
