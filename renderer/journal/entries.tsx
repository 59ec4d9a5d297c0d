import { useState } from "react";
import { lensesIn, listed, tagsIn, wholeJournal } from "../../core/dilemma/listing.ts";
import { withoutGone } from "../../core/dilemma/narrowed.ts";
import { chosenOf, nothingChosen } from "../../core/dilemma/selection.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import type { Retagged } from "../../core/dilemma/tagging.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { useOffer } from "../commands/offers.ts";
import { useWords } from "../words/use-words.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { EntryList } from "./entry-list.tsx";
import { Filters } from "./filters.tsx";
import { chosenCommands, journalCommands } from "./journal-commands.ts";
import { NothingHere } from "./nothing-here.tsx";
import { TagSheet } from "./tag-sheet.tsx";
import { useListing } from "./use-listing.ts";
import { useSelection } from "./use-selection.ts";
import { useViews } from "./use-views.ts";
import { Views } from "./views.tsx";

interface Props {
  readonly all: readonly Summary[];
  readonly plan: WalkPlan;
  readonly returning: string | null;
  readonly onReturned: () => void;
  readonly onDelete: (summaries: readonly Summary[]) => void;
  readonly onTagged: (retagged: readonly Retagged[]) => void;
}

/** The dilemmas that the filters leave, in their order, and what can be done with several of them. */
export function Entries({ all, plan, returning, onReturned, onDelete, onTagged }: Props) {
  const { journal } = useWords();
  const seen = useListing();
  const kept = useViews();
  const { selection, begin, end, chooseAll, chooseNone, turn } = useSelection();
  const [isTagging, setTagging] = useState(false);
  const tags = tagsIn(all);
  const lenses = lensesIn(all, plan);
  const listing = withoutGone(seen.listing, { tags, lenses: lenses.map(({ id }) => id) });
  const shown = listed(all, listing);
  const ids = shown.map(({ id }) => id);
  const chosen = chosenOf(selection ?? nothingChosen, shown);
  const clear = () => seen.narrow({ ...wholeJournal, order: listing.order });
  const whole = journalCommands(journal, kept.views, { begin, pick: seen.pick, clear });
  const several = chosenCommands({
    words: journal,
    chosen: chosen.length,
    shown: shown.length,
    chooseAll: () => chooseAll(ids),
    chooseNone,
    tag: () => setTagging(true),
    remove() {
      onDelete(chosen);
      end();
    },
    end,
  });
  useOffer(selection === null ? whole : several);
  return (
    <>
      <Filters
        listing={listing}
        tags={tags}
        lenses={lenses}
        count={journal.count(shown.length, all.length)}
        onChange={seen.narrow}
        several={selection === null && shown.length > 1 ? whole[0] : undefined}
      />
      <Views kept={kept} listing={listing} picked={seen.view} onPick={seen.pick} onCall={seen.call} />
      {selection !== null && <ChosenBar count={chosen.length} commands={several} />}
      {shown.length === 0 ? (
        <NothingHere why="filtered" onClear={clear} />
      ) : (
        <EntryList
          summaries={shown}
          returning={returning}
          onReturned={onReturned}
          chosen={selection === null ? null : selection.chosen}
          onTurn={(id, isRange) => turn(id, ids, isRange)}
          onDelete={(summary) => onDelete([summary])}
        />
      )}
      {isTagging && <TagSheet chosen={chosen} tags={tags} onTagged={onTagged} onClose={() => setTagging(false)} />}
    </>
  );
}
