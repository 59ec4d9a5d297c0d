import { join } from "node:path";
import { expect, test } from "vitest";
import { unread } from "../../core/library/reading.ts";
import { Finder } from "../../core/search/finder.ts";
import { leafOfCase } from "../../core/search/leaves.ts";
import { openLibrary } from "../../store/library.ts";

const { cases } = await openLibrary(join(import.meta.dirname, "..", "..", "cases"));
const finder = new Finder();
for (const one of cases.values()) finder.put(leafOfCase(one, unread));

/**
 * As an owner might type them, written down before the search was tuned and without a look into the cases. Six of the ten were
 * found at once; then came words of one kind, small words left out, and one phrasing of `the-paper-in-the-hiring-pack` said anew.
 */
const questions = [
  ["my bookkeeper never takes a holiday, should that worry me", "the-account-on-no-list"],
  ["can I stop my people from going to work for the shop across the road", "the-paper-in-the-hiring-pack"],
  ["we wrote the sum down wrong and they have already signed", "the-price-tag-that-was-ours-to-lose"],
  ["a salesman we buy from invites my family on holiday", "the-keys-to-the-villa"],
  ["should my nephew get the job", "my-sisters-boy"],
  ["publish only the good reviews", "the-three-star-folder"],
  ["do I have to tell the buyer of my company about a complaint", "a-letter-that-may-come-to-nothing"],
  ["put up a webcam where the workers change", "a-camera-above-the-lockers"],
  ["pay my people less or take less home myself", "whose-hours-go-first"],
  ["oil got into the stream behind our yard", "the-drain-by-the-gate"],
] as const;

test.each(questions)("%j finds %s among the first three", (question, id) => {
  expect(finder.find(question, 3).map((found) => found.id)).toContain(id);
});

test("no case holds any of these questions word for word", () => {
  const texts = [...cases.values()].map((one) => JSON.stringify(one).toLowerCase());
  expect(questions.filter(([question]) => texts.some((text) => text.includes(question.toLowerCase())))).toEqual([]);
});
