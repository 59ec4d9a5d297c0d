import { useState } from "react";
import { type Listing, wholeJournal } from "../../core/dilemma/listing.ts";

/** What the journal was narrowed to when it was last seen, for as long as the window is open. */
let lastSeen = wholeJournal;

/** The listing of the journal, as it was left. */
export function useListing(): readonly [Listing, (change: Partial<Listing>) => void] {
  const [listing, setListing] = useState(lastSeen);
  function change(part: Partial<Listing>) {
    lastSeen = { ...lastSeen, ...part };
    setListing(lastSeen);
  }
  return [listing, change];
}
