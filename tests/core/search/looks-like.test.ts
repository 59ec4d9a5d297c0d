import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { unread } from "../../../core/library/reading.ts";
import { Finder } from "../../../core/search/finder.ts";
import { leafOfCase, leafOfDilemma } from "../../../core/search/leaves.ts";
import { looksLike, saysEnough } from "../../../core/search/looks-like.ts";
import { openLibrary } from "../../../store/library.ts";

const library = await openLibrary(join(import.meta.dirname, "..", "..", "..", "cases"));
const finder = new Finder();
for (const one of library.cases.values()) finder.put(leafOfCase(one, unread));
const lensesOf = (id: string) => library.cases.get(id)?.matter.lenses ?? [];

function written(title: string, happened: string, asked = "") {
  return { ...newDilemma(crypto.randomUUID(), "2026-11-22T08:00:00.000Z", title), happened, asked };
}

function like(dilemma: ReturnType<typeof written>, strained: readonly string[] = []) {
  return looksLike(finder, dilemma, new Set(strained), lensesOf, 6);
}

/** Dilemmas as owners write them down, each beside the case that an adviser would hand them; written before any tuning. */
const owners = [
  [
    "the-jar-by-the-till",
    written(
      "The coins people leave at the counter",
      "We have a glass for tips next to the register. So far the two girls who serve split it between them every evening. Now Deniz from the kitchen asked me why he never sees any of it, since people tip because the food is good. The girls say customers give it to them, for being friendly. I always thought it was none of my business.",
      "Deniz wants me to say by Friday how it is shared from now on.",
    ),
  ],
  [
    "the-three-star-folder",
    written(
      "Bad ratings we never put up",
      "Our website shows what clients say about us. Ines picks them, and I found out she only publishes the good ones, four and five stars. There are about thirty others she never put online, some of them fair. A new client told me he chose us because nobody had anything bad to say.",
      "Ines wants to know if she should go on as before.",
    ),
  ],
  [
    "my-sisters-boy",
    written(
      "My nephew wants the job",
      "We are looking for somebody for the front office. My brother asked me at a birthday party to take his son, and years ago I said I would. He applied, he is nice but slow. Two others applied as well, and one woman is clearly better. My staff know that he is family and are watching what I do.",
    ),
  ],
  [
    "the-keys-to-the-villa",
    written(
      "A week at the lake from the roofing man",
      "The owner of a roofing company offered me his holiday house for a week in the summer, free of charge, for me and the kids. He is one of three who have quoted for our new hall, and I have not decided who gets it. He says it has nothing to do with the quote. My wife says we have not been away in four years.",
    ),
  ],
  [
    "whose-hours-go-first",
    written(
      "Not enough work until spring",
      "Orders have dropped by a fifth and I cannot pay everybody full time through the winter. I could send everyone home on Mondays without pay. Or I could cut my own salary for half a year, which would come to nearly the same. One of the people on the payroll is my cousin, and the others will look at what happens to him.",
    ),
  ],
  [
    "the-chatbot-that-promised",
    written(
      "The assistant on our site told her she could return it",
      "A customer asked the automatic chat on our web page if she could send back a sofa after six weeks, and it answered yes, the full money. Our terms say two weeks. She has a screenshot. My son set the thing up and nobody ever checks what it writes. It would cost me 1,900 dollars.",
      "She wants her money back or she will post the screenshot.",
    ),
  ],
] as const;

test.each(owners)("%s is among the first three that look like what an owner wrote", (id, dilemma) => {
  expect(
    like(dilemma)
      .slice(0, 3)
      .map((likeness) => likeness.id),
  ).toContain(id);
});

test("what both speak of is told in words that carry a meaning, as this owner writes them", () => {
  const earlier = written("Flour", "For her wedding Joan told us that the CAFE would want the owners flour in sacks.");
  const small = new Finder();
  const others = Array.from({ length: 5 }, () => written("The lease", "A letter about the rent of the yard."));
  for (const one of [earlier, ...others]) small.put(leafOfDilemma(one));
  const now = written(
    "Flour for Joan’s café",
    "Joan told me that she would want the owner’s flour. Wedding cakes at the café need it, sacks of it, a sack each.",
  );
  const [likeness, ...none] = looksLike(small, now, new Set(), lensesOf, 6);
  expect([likeness?.id, [...(likeness?.words ?? [])].sort(), none]).toEqual([
    earlier.id,
    ["Joan’s", "Wedding", "café", "flour", "sacks"],
    [],
  ]);
});

test("a dilemma that says next to nothing looks like nothing, and one that says a little does", () => {
  const little = written("The tips", "They asked me who gets what, and I do not know.");
  const happened = "The waiters share the tips and the cooks get none of the money in the jar by the till.";
  const more = written("The tips", happened);
  expect([saysEnough(little), like(little), saysEnough(more), like(more).length > 0]).toEqual([false, [], true, true]);
});

test("what shares far less than the best is left out", () => {
  const now = written("The sacks", "Almond flour was mixed with wheat in the bin, and the bride is allergic to wheat.");
  const near = written("Wheat", "The bride asked for almond flour; wheat was mixed into the bin, and she is allergic.");
  const far = written(
    "The yard",
    "Somebody mixed up the bin and the flour at the yard by the canal; the landlord has written.",
  );
  const small = new Finder();
  const others = Array.from({ length: 5 }, () => written("The lease", "A letter about the rent of the house."));
  for (const one of [near, far, ...others]) small.put(leafOfDilemma(one));
  const both = small.alike(leafOfDilemma(now), 6).map(({ leaf }) => leaf.id);
  const told = looksLike(small, now, new Set(), lensesOf, 6).map(({ id }) => id);
  expect([both, told]).toEqual([[near.id, far.id], [near.id]]);
});

test("of two cases that are as alike, the one that is about what the walk strained comes first, and says so", () => {
  const [, dilemma] = owners[0];
  const leaf = { ...leafOfDilemma(dilemma), kind: "case" as const };
  const twins = new Finder();
  for (const id of ["first", "second"]) twins.put({ ...leaf, id });
  for (const one of library.cases.values()) twins.put(leafOfCase(one, unread));
  const about = (id: string) => (id === "second" ? ["integrity", "one-name"] : []);
  const alike = (strained: readonly string[]) =>
    looksLike(twins, dilemma, new Set(strained), about, 2).map(({ id, lenses }) => [id, ...lenses]);
  expect([alike([]), alike(["integrity"])]).toEqual([
    [["first"], ["second"]],
    [["second", "integrity"], ["first"]],
  ]);
});
