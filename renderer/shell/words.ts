import { appLabels } from "../../core/app-labels.ts";
import { whole } from "../words/numbers.ts";

/** The words of the frame around every screen. */
export const shellWords = {
  name: "Casebook",
  windowTitle: (page: string) => `${page} · Casebook`,
  skip: "Skip to the page",
  waiting: "One moment.",
  nav: "Main",
  ...appLabels,
  full: (most: number) => `This place is full: it holds ${whole(most)} characters. Go on in another one.`,
  mishap: "This page cannot be shown",
  mishapText:
    "Something went wrong in Casebook while it was drawn. What was saved is safe on the disk. Try it again, or go on elsewhere; if it comes back, close Casebook and open it anew.",
  again: "Try again",
  nowhere: "There is no such page",
  nowhereText: "The address points at nothing. Everything you wrote is where it was.",
};
