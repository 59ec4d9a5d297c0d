import { dayOf } from "../days.ts";
import type { Dilemma } from "./dilemma.ts";

/**
 * What a decided dilemma said at the end of a day: the locked text, with the amendments, reviews and marks of that day and
 * earlier, and without what came after the decision with no date of its own: a snooze, and the dilemma in its place. Null for a
 * day before the decision: what was still open then is not told by the record but by its older files.
 */
export function asOf(dilemma: Dilemma, day: string): Dilemma | null {
  const upTo = (at: string) => dayOf(new Date(at)) <= day;
  const wasThere = ({ addedAt }: { readonly addedAt: string | null }) => addedAt === null || upTo(addedAt);
  if (dilemma.decision === null || !upTo(dilemma.decision.decidedAt)) return null;
  return {
    ...dilemma,
    amendments: dilemma.amendments.filter((amendment) => upTo(amendment.at)),
    reviews: dilemma.reviews.filter((review) => upTo(review.at)),
    followUps: dilemma.followUps
      .filter(wasThere)
      .map((followUp) =>
        followUp.doneOn !== null && followUp.doneOn > day ? { ...followUp, doneOn: null } : followUp,
      ),
    promises: dilemma.promises.filter(wasThere),
    snoozedUntil: null,
    supersededBy: null,
  };
}
