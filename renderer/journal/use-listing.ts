import { useState } from "react";
import { type Listing, wholeJournal } from "../../core/dilemma/listing.ts";
import type { SavedView } from "../../core/dilemma/views.ts";

/** What the journal shows, and the name of the saved view it was picked from, if it was. */
interface Seen {
  readonly listing: Listing;
  readonly view: string | null;
}

/** What the journal was narrowed to when it was last seen, for as long as the window is open. */
let lastSeen: Seen = { listing: wholeJournal, view: null };

/** The listing of the journal, as it was left. */
export function useListing() {
  const [seen, setSeen] = useState(lastSeen);
  function see(next: Seen) {
    lastSeen = next;
    setSeen(next);
  }
  return {
    ...seen,
    narrow: (part: Partial<Listing>) => see({ ...lastSeen, listing: { ...lastSeen.listing, ...part } }),
    pick: ({ name, listing }: SavedView) => see({ listing, view: name }),
    /** Remembers under which name the present listing is kept now; null when that view is gone. */
    call: (view: string | null) => see({ ...lastSeen, view }),
  };
}
