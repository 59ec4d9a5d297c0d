import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonCaps, measureJson } from "../../../../core/circle/file/measure-json.ts";

const caps: JsonCaps = { depth: 3, values: 12, members: 5, text: 8, name: 6, number: 4 };

function found(json: string): string {
  const excess = measureJson(json, caps);
  return excess === null
    ? "nothing"
    : [excess.fault, excess.detail, excess.name].filter((part) => part !== "").join(" | ");
}

test("what is at a cap passes, and what is one above it does not", () => {
  const pairs: Record<string, readonly [string, string]> = {
    depth: ['{"a":[{}]}', '{"a":[{"b":[]}]}'],
    "depth of one bracket": ["[[[]]]", "[[[[]]]]"],
    "depth, closed before": ["[[[]],[[]],[[]]]", "[[[]],[],[[[]]]]"],
    values: ["[[1,1,1],[1,1,1],[1,1]]", "[[1,1,1],[1,1,1],[1,1,1]]"],
    "values of one list": ["[1,true,null,[],{}]", '[1,"",false,[],{},6]'],
    "values of one object": ['{"a":1,"b":2,"c":3,"d":4,"e":5}', '{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}'],
    text: ['"12345678"', '"123456789"'],
    "text with escapes": ['"\\u00e4\\n\\"\\\\\\ud83d\\ude0078"', '"\\u00e4\\n\\"\\\\\\ud83d\\ude00789"'],
    name: ['{"abcdef":1}', '{"abcdefg":1}'],
    number: ["[-1e9]", "[1e400]"],
  };
  const told = Object.entries(pairs).map(([name, pair]) => [name, ...pair.map(found)]);
  expect(told).toEqual([
    ["depth", "nothing", "too-deep | more than 3 lists inside each other"],
    ["depth of one bracket", "nothing", "too-deep | more than 3 lists inside each other"],
    ["depth, closed before", "nothing", "too-deep | more than 3 lists inside each other"],
    ["values", "nothing", "too-many | more than 12 values"],
    ["values of one list", "nothing", "too-many | more than 5 values in one list"],
    ["values of one object", "nothing", "too-many | more than 5 names in one place"],
    ["text", "nothing", "too-long | a text of more than 8 characters"],
    ["text with escapes", "nothing", "too-long | a text of more than 8 characters"],
    ["name", "nothing", "too-long | a name that is too long | abcdef"],
    ["number", "nothing", "too-long | a number of more than 4 digits"],
  ]);
});

const wide: JsonCaps = { depth: 50, values: 500, members: 50, text: 500, name: 50, number: 30 };

test("a name that every object answers to is found however it is written, and nowhere but as a name", () => {
  const names = ["__proto__", "constructor", "prototype", "\\u005f_proto__", "c\\u006fnstructor"];
  const excesses = names
    .flatMap((name) => [`{"${name}":1}`, `[{"a":{"b":1, "${name}" : {}}}]`])
    .map((json) => measureJson(json, wide));
  expect(excesses.map((excess) => excess?.detail)).toEqual(
    excesses.map(() => "a name that a program keeps for itself"),
  );
  expect(measureJson('{"a":"__proto__","b":["constructor"],"c":"\\"__proto__\\":1"}', wide)).toBe(null);
});

test("a name that stands twice in one object is found, and one that stands in two is none", () => {
  expect([
    measureJson('{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', wide),
    measureJson('{"a":1,"b":2,"\\u0061":3}', wide)?.name,
    measureJson('[{"x":[{"a":1},{"b":1,"b":1}]}]', wide)?.detail,
  ]).toEqual([null, "a", "a name that stands twice in one place"]);
});

/** What a value holds, counted by going through it. */
function countIn(value: unknown): { depth: number; values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 1 };
  const inside = Object.values(value).map(countIn);
  return {
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth)),
    values: 1 + inside.reduce((sum, { values }) => sum + values, 0),
  };
}

test("depth and values are counted as they are, whatever stands in the texts and however it is laid out", () => {
  const keys = fc.string().filter((name) => !["__proto__", "constructor", "prototype"].includes(name));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false, -1.5, 3e20, 7),
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', "\\", '\\"', "[{", "]", ",:"),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const none = { members: 100, text: 10_000, name: 10_000, number: 100 };
  fc.assert(
    fc.property(value, fc.constantFrom("", 2, "\t"), (one, space) => {
      const [json, { depth, values }] = [JSON.stringify(one, null, space), countIn(one)];
      expect([
        measureJson(json, { ...none, depth, values }),
        measureJson(json, { ...none, depth, values: values - 1 })?.fault,
        depth === 0 ? "too-deep" : measureJson(json, { ...none, depth: depth - 1, values })?.fault,
      ]).toEqual([null, "too-many", "too-deep"]);
    }),
    { numRuns: 1_000 },
  );
});

test("what is no JSON is measured to its end all the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\u1e-+tfn \u0000ä') }), (text) => {
      const excess = measureJson(text, wide);
      expect(excess === null || excess.detail !== "").toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
