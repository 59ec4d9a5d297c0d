import { expect, test } from "vitest";
import { highlight } from "../../../core/search/highlight.ts";

test("a word that was begun is marked as far as it was typed, accents or not", () => {
  expect(
    highlight(
      "Price of a crêpe",
      [
        [0, 4],
        [11, 16],
      ],
      "pric crepe",
    ),
  ).toEqual([
    [0, 4],
    [11, 16],
  ]);
});

test("a misspelt word is marked whole, in one piece", () => {
  expect(
    highlight(
      "The phone",
      [
        [4, 6],
        [7, 9],
      ],
      "phnoe",
    ),
  ).toEqual([[4, 9]]);
});

test("scraps inside other words are not marked", () => {
  expect(
    highlight(
      "Somebody has to pay",
      [
        [1, 3],
        [10, 11],
      ],
      "me",
    ),
  ).toEqual([]);
});

test("a stretch over two words marks each", () => {
  expect(highlight("the price tag", [[4, 13]], "price tag")).toEqual([
    [4, 9],
    [10, 13],
  ]);
});
