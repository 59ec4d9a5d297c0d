import { type CaseFile, caseFileCap } from "../../core/circle/file/case-file.ts";
import { makeItem } from "../../core/circle/file/make-item.ts";
import { keys, makerOf } from "../core/circle/any-case-file.ts";
import { changedAt, placesIn } from "../core/circle/changed-at.ts";
import type { Chance } from "./chance.ts";

/** Texts that would do harm where anything but a text was made of them. */
const harmful = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "[click](javascript:alert(1))",
  "![](http://tracker.example/x.png)",
  "[a]: javascript:alert(1)\n[a]",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "../../../../etc/passwd",
  "C:\\Windows\\System32\\con",
  "/dev/null",
  "file:///etc/passwd",
  "\u202Egpj.exe",
  "a\u0000b\u001B[31m",
  '=HYPERLINK("http://x")',
  "'; DROP TABLE cases; --",
  "#{process.exit(1)} {{constructor}} %s%n",
  "\uD800 \uDC00\uD800",
  "e\u0301\u0323".repeat(40),
  "__proto__",
];

const strangeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "\u202Eid",
  "id",
  "../x",
  "0",
  "length",
];

const strangeValues = [
  null,
  true,
  "",
  "x",
  -1,
  1.5,
  1e21,
  2 ** 53,
  [],
  {},
  [[]],
  "2026-02-30",
  "x".repeat(301),
  { kind: "dilemma" },
  Array(201).fill(0),
];

function nestedIn(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inside) => [inside], 0);
}

type Value = Readonly<Record<string, unknown>>;

/** A file with something in one place by chance, as JSON. */
function withInPlace(file: CaseFile, chance: Chance, other: unknown): string {
  return JSON.stringify(changedAt(file, chance.one(placesIn(file)), other));
}

/** Every text that is free to be anything, in a content, as this one. */
function filledWith(value: unknown, text: string): unknown {
  if (typeof value === "string") return /^$|[ \n]/.test(value) ? text.slice(0, 280) : value;
  if (Array.isArray(value)) return value.map((part) => filledWith(part, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filledWith(part, text)]));
}

/** An honest file with a name of our choosing in one object, written in a way of our choosing. */
function withName(file: CaseFile, name: string, chance: Chance): string {
  const text = JSON.stringify(file);
  const places = [...text.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
  const place = chance.one(places);
  const written = chance.is(0.5)
    ? JSON.stringify(name)
    : `"${[...name].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
  return `${text.slice(0, place)}${written}:${chance.one(["1", "{}", '{"polluted":true}', "null"])},${text.slice(place)}`;
}

function itemsOf(file: CaseFile, items: readonly unknown[]): string {
  return JSON.stringify({ ...file, items });
}

function repeated(piece: string, chance: Chance): string {
  return piece.repeat(chance.size(caseFileCap / piece.length));
}

/** Files made by hand to do harm, each from an honest one. */
export const hostileTexts: Readonly<Record<string, (file: CaseFile, chance: Chance) => string>> = {
  "harm in every text": (file, chance) =>
    itemsOf(
      file,
      file.items.map(({ kind, id, content }) => {
        const maker = makerOf(chance.one(harmful).replaceAll("\n", " ").slice(0, 200), chance.one([null, ...keys]));
        try {
          return makeItem(
            { kind, id, content: filledWith(content, chance.one(harmful).replaceAll("\n", " ")) } as never,
            maker,
          );
        } catch {
          return { kind, id, content: harmful };
        }
      }),
    ),
  "harm anywhere": (file, chance) => withInPlace(file, chance, chance.one(harmful)),
  "another value": (file, chance) => withInPlace(file, chance, chance.one(strangeValues)),
  "a name that is none": (file, chance) => withName(file, chance.one(strangeNames), chance),
  "a name twice": (file, chance) =>
    withName(file, chance.one(["id", "kind", "content", "hash", "format", "title", "by"]), chance),
  "nested lists": (_, chance) => repeated("[", chance) + chance.one(["", "]".repeat(50)]),
  "nested objects": (_, chance) => repeated('{"a":', chance),
  "nested both": (file, chance) => JSON.stringify(file).replace("[", repeated('[{"a":', chance)),
  "nested in a place": (file, chance) => withInPlace(file, chance, nestedIn(chance.size(300))),
  "closing brackets": (_, chance) => `{${repeated(chance.one(["}", "]", "}]"]), chance)}`,
  "a long list": (file, chance) =>
    JSON.stringify(file).replace("[", `[${repeated(chance.one(["0,", "{},", "[],", '"",', "null,"]), chance)}`),
  "many short lists": (file, chance) =>
    JSON.stringify(file).replace("[", `[${repeated(`[${"{},".repeat(150)}0],`, chance)}`),
  "many bad items": (file, chance) =>
    JSON.stringify(file).replace(
      '"items":[',
      `"items":[${repeated(`{"kind":"dilemma","content":{"facts":[${'{"a":1},'.repeat(190)}0]}},`, chance)}`,
    ),
  "many names": (file, chance) =>
    `{${Array.from({ length: chance.size(400_000) }, (_, at) => `"n${at}":0`).join(",")},${JSON.stringify(file).slice(1)}`,
  "a long name": (file, chance) => withName(file, repeated("n", chance).slice(0, 500_000), chance),
  "a long text": (file, chance) =>
    withInPlace(
      file,
      chance,
      repeated(chance.one(["x", "ä", "漢", "\n", '"', "👩‍🌾", "A"]), chance).slice(0, 3_500_000),
    ),
  "a text of escapes": (file, chance) =>
    JSON.stringify(file).replace(
      /"title":"/,
      `"title":"${repeated(chance.one(["\\u0041", "\\\\", "\\ud800", '\\"', "\\u0301"]), chance)}`,
    ),
  "a text without end": (_, chance) =>
    `{"format":"casebook-casefile","version":1,"id":"${repeated(chance.one(["x", "\\", '\\"']), chance)}`,
  "a pile of marks": (file, chance) =>
    withInPlace(
      file,
      chance,
      `a${repeated(chance.one(["\u0345\u0323", "\u0344", "\u{1D165}"]), chance).slice(0, 2_500_000)}`,
    ),
  "letters taken apart": (file, chance) =>
    withInPlace(
      file,
      chance,
      repeated(chance.one(["a\u0308", "\u1100\u1161\u11a8", `a${"\u0345\u0323".repeat(14)}`]), chance).slice(
        0,
        2_500_000,
      ),
    ),
  "a long number": (file, chance) =>
    JSON.stringify(file).replace(
      /"version":1/,
      `"version":${chance.one(["1", "-1", "0.", "1e"])}${repeated("1", chance)}`,
    ),
  "a number out of bounds": (file, chance) =>
    JSON.stringify(file).replace(
      /"(edition|confidence|minutes|version)":\d+/,
      `"$1":${chance.one(["1e400", "-1e400", "1e-400", "1e5", "-0", "1.0", "1e0", "01", "+1", "0x1", "NaN", "Infinity", "9007199254740993", "1."])}`,
    ),
  "a wrong hash": (file) =>
    itemsOf(
      file,
      file.items.map((item) => ({ ...item, hash: item.hash.replace(/^./, (sign) => (sign === "0" ? "1" : "0")) })),
    ),
  "a hash that is none": (file, chance) =>
    itemsOf(
      file,
      file.items.map((item) => ({
        ...item,
        hash: chance.one(["", item.hash.toUpperCase(), `${item.hash}0`, "sha256"]),
      })),
    ),
  "a wrong signature": (file, chance) =>
    itemsOf(
      file,
      file.items.map((item) => ({
        ...item,
        by: {
          ...item.by,
          signature: chance.one([
            "A".repeat(86),
            `${(item.by.signature ?? "").slice(0, 85)}_`,
            null,
            "",
            "=".repeat(86),
          ]),
        },
      })),
    ),
  "a key that is none": (file, chance) =>
    itemsOf(
      file,
      file.items.map((item) => ({
        ...(makeItem(item as never, {
          ...makerOf(item.by.name, keys[0]),
          key: chance.one(["A".repeat(43), "_".repeat(43), keys[1].publicKey]),
        }) as Value),
      })),
    ),
  "items that stand twice": (file, chance) =>
    itemsOf(
      file,
      file.items.flatMap((item) => [
        item,
        chance.is(0.5)
          ? item
          : { ...(makeItem(item as never, makerOf("Another", chance.one([null, ...keys]))) as Value) },
      ]),
    ),
  "more items than there may be": (file, chance) =>
    itemsOf(
      file,
      Array.from({ length: 180 + chance.below(60) }, () => file.items[0]),
    ),
  "no items": (file, chance) => JSON.stringify({ ...file, items: chance.one([[], {}, null, "items", 0]) }),
  "another version": (file, chance) =>
    JSON.stringify({ ...file, version: chance.one([0, 2, 99, 1e6, 2 ** 53, -1, 1.5, "1", null, [1]]) }),
  "another format": (file, chance) =>
    JSON.stringify({
      ...file,
      format: chance.one(["casebook-dilemma", "", null, "casebook-casefile ", ["casebook-casefile"]]),
    }),
  "no JSON": (file, chance) =>
    chance.one([
      `${JSON.stringify(file)}}`,
      `${JSON.stringify(file)}//`,
      JSON.stringify(file).replace("{", "{,"),
      JSON.stringify(file).replaceAll('"', "'"),
      `(${JSON.stringify(file)})`,
      "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>",
      "a: &a [*a, *a]",
      "{}",
      "[]",
      "null",
      '""',
      "0",
      "",
    ]),
  "blanks and signs": (_, chance) =>
    repeated(chance.one([" ", "\n", '"', ",", ":", "{", "\ufeff", "{:", '{"', '{"",']), chance),
  "byte-order marks": (file, chance) => "\ufeff".repeat(1 + chance.below(3)) + JSON.stringify(file),
};
