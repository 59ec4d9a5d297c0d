import { done, type Outcome, refused } from "../outcome.ts";
import type { Dilemma } from "./dilemma.ts";
import type { FollowUp, MadePromise } from "./follow-up.ts";
import { naming } from "./one-name.ts";

/** The dilemma with one more follow-up, decided or not. Refuses an empty one (`incomplete`) and "everyone" (`not-one-person`). */
export function addFollowUp(dilemma: Dilemma, followUp: FollowUp): Outcome<Dilemma> {
  if (followUp.what.trim() === "") return refused("incomplete");
  if (naming(followUp.who) !== "one") return refused("not-one-person");
  return done({ ...dilemma, followUps: [...dilemma.followUps, followUp] });
}

/** The dilemma without a follow-up, for one of which the rest could not be written. */
export function withoutFollowUp(dilemma: Dilemma, id: string): Dilemma {
  return { ...dilemma, followUps: dilemma.followUps.filter((followUp) => followUp.id !== id) };
}

/** The dilemma with a follow-up done on a day, or open again with null. What it says stays. Refuses `not-found`. */
export function markFollowUp(dilemma: Dilemma, id: string, doneOn: string | null): Outcome<Dilemma> {
  if (!dilemma.followUps.some((followUp) => followUp.id === id)) return refused("not-found");
  const followUps = dilemma.followUps.map((followUp) => (followUp.id === id ? { ...followUp, doneOn } : followUp));
  return done({ ...dilemma, followUps });
}

/** The dilemma with one more promise, decided or not. Refuses an empty one (`incomplete`). */
export function addPromise(dilemma: Dilemma, promise: MadePromise): Outcome<Dilemma> {
  if (promise.what.trim() === "" || promise.to.trim() === "") return refused("incomplete");
  return done({ ...dilemma, promises: [...dilemma.promises, promise] });
}

/** The dilemma with what became of a promise. What was promised stays. Refuses `not-found`. */
export function markPromise(dilemma: Dilemma, id: string, kept: MadePromise["kept"]): Outcome<Dilemma> {
  if (!dilemma.promises.some((promise) => promise.id === id)) return refused("not-found");
  const promises = dilemma.promises.map((promise) => (promise.id === id ? { ...promise, kept } : promise));
  return done({ ...dilemma, promises });
}
