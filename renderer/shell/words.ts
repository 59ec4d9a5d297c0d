import { appLabels } from "../../core/app-commands.ts";
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
  nowhere: "There is no such page",
  nowhereText: "The address points at nothing. Everything you wrote is where it was.",
};
