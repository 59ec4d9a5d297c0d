import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { Finder } from "../../core/search/finder.ts";
import { leafOfDilemma } from "../../core/search/leaves.ts";
import { FindingDesk } from "../../store/finding-desk.ts";
import type { Answer, LeafChange, Question } from "../../store/finding-messages.ts";
import { at } from "./open-app.ts";

/** What was answered, without how far the changes are taken in, which goes by the clock. */
function answersIn(said: readonly string[]): string[] {
  return said.filter((one) => !one.startsWith("taken in"));
}

/** A desk, what it answered so far in short, and how much it indexed. */
function openDesk() {
  const said: string[] = [];
  const indexed: number[] = [];
  const answer = (one: Answer) => said.push(inShort(one));
  const desk = new FindingDesk(new Finder(), answer, (count) => indexed.push(count));
  const workAll = () => {
    while (desk.work());
  };
  return { desk, said, indexed, workAll };
}

function inShort(answer: Answer): string {
  switch (answer.kind) {
    case "found":
      return `${answer.ask} found ${answer.found.map(({ title }) => title).join(" and ")}`;
    case "overtaken":
      return `${answer.ask} overtaken`;
    case "alike":
      return `${answer.ask} alike ${answer.alike.map(({ title, lenses }) => [title, ...lenses].join(" "))}`;
    case "taken-in":
      return `taken in to ${answer.last}`;
    case "closed":
      return "closed";
  }
}

const own = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
const titled = (title: string, id = title): LeafChange => ({
  kind: "put",
  leaf: { ...leafOfDilemma(newDilemma(own, at, title)), id },
  lenses: [],
});
const find = (text: string, box: string | null = null): Question => ({ kind: "find", box, text, limit: 10 });

test("a find that a newer one of its box overtakes is answered as overtaken, and no other is", () => {
  const { desk, said, workAll } = openDesk();
  desk.change([titled("The oven")], 1);
  desk.ask({ kind: "ask", ask: 1, after: 1, question: find("o", "dialog") });
  desk.ask({ kind: "ask", ask: 2, after: 1, question: find("ov", "shelf") });
  desk.ask({ kind: "ask", ask: 3, after: 1, question: find("ov") });
  desk.ask({ kind: "ask", ask: 4, after: 1, question: find("ove") });
  desk.ask({ kind: "ask", ask: 5, after: 1, question: find("ove", "dialog") });
  workAll();
  expect(answersIn(said)).toEqual([
    "1 overtaken",
    "2 found The oven",
    "3 found The oven",
    "4 found The oven",
    "5 found The oven",
  ]);
});

test("what looks like a dilemma is overtaken by nothing, and says which of its lenses a case is about", () => {
  const { desk, said, workAll } = openDesk();
  const happened = "The baker left the oven burning overnight and the flour store caught fire beside the granary.";
  const dilemma = { ...newDilemma(own, at, "The fire"), happened };
  const leaf = { ...leafOfDilemma(dilemma), kind: "case" as const, id: "like" };
  desk.change([{ kind: "put", leaf, lenses: ["integrity", "reciprocity"] }, titled("Wages"), titled("Rent")], 3);
  const question: Question = { kind: "alike", dilemma, strained: ["integrity"], limit: 3 };
  desk.ask({ kind: "ask", ask: 1, after: 3, question });
  desk.ask({ kind: "ask", ask: 2, after: 3, question });
  workAll();
  expect(answersIn(said)).toEqual(["1 alike The fire integrity", "2 alike The fire integrity"]);
});

test("a question waits for the changes it is to see, and goes before all others", () => {
  const { desk, said, workAll } = openDesk();
  desk.change([titled("The oven")], 1);
  desk.work();
  desk.change([titled("The second oven")], 2);
  desk.ask({ kind: "ask", ask: 1, after: 1, question: find("oven") });
  desk.ask({ kind: "ask", ask: 2, after: 2, question: find("oven") });
  workAll();
  expect(said).toEqual(["taken in to 1", "1 found The oven", "taken in to 2", "2 found The oven and The second oven"]);
});

test("much to be taken in is taken in by slices, and a question asked meanwhile stands between two of them", () => {
  const { desk, said, workAll } = openDesk();
  const many = Array.from({ length: 3_000 }, (_, place) => titled(`Number ${place}`, `id-${place}`));
  desk.change(many, 3_000);
  desk.work();
  desk.ask({ kind: "ask", ask: 1, after: 0, question: find("nothing-of-this") });
  workAll();
  const answered = said.indexOf("1 found ");
  expect({ answered, isLast: said.length === 2, end: said.at(-1) }).toEqual({
    answered: 1,
    isLast: false,
    end: "taken in to 3000",
  });
});

test("what is taken away is found no more, and the desk is whole only when all was told", () => {
  const { desk, said, indexed, workAll } = openDesk();
  desk.change([titled("The oven"), titled("The till")], 2);
  workAll();
  const before = desk.isWhole;
  desk.change([{ kind: "remove", of: { kind: "dilemma", id: "The oven" } }], 3);
  desk.allTold();
  desk.ask({ kind: "ask", ask: 1, after: 3, question: find("oven") });
  workAll();
  expect({
    before,
    after: desk.isWhole,
    said: answersIn(said),
    indexed: indexed.reduce((sum, one) => sum + one),
  }).toEqual({
    before: false,
    after: true,
    said: ["1 found "],
    indexed: 3,
  });
});
