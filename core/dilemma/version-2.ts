/** The part of version 1 that this step reads. */
interface VersionOne {
  readonly decision?: { readonly predictions: readonly { readonly id: string }[] } | null;
  readonly reviews?: readonly { readonly outcome: string }[];
}

/**
 * Version 1 had one prediction and one outcome for each review; since version 2 each prediction has its own. All else that
 * is new starts empty.
 */
export function outcomePerPrediction(content: unknown): unknown {
  const old = content as VersionOne;
  const predictions = old.decision?.predictions ?? [];
  const reviews = (old.reviews ?? []).map(({ outcome, ...review }) => ({
    ...review,
    outcomes: predictions.map(({ id }) => ({ predictionId: id, outcome })),
  }));
  return { ...old, reviews };
}
