import { expect, test } from "vitest";
import { type CasebookApi, channels } from "../../core/api.ts";
import { dispatch } from "../../core/dispatch.ts";
import { inputs } from "../../core/inputs.ts";
import { done } from "../../core/outcome.ts";

const asked: unknown[] = [];
const faults: unknown[] = [];
const onFault = (channel: string, error: unknown) => faults.push([channel, String(error)]);

/** Answers two channels; every other one is a bug, as a method that throws is. */
const api = {
  readDraft: async (input: unknown) => {
    asked.push(input);
    return done({ because: "They asked" });
  },
  listBin: () => {
    throw new Error("thrown at once");
  },
  listCases: async () => {
    throw new Error("thrown later");
  },
} as unknown as CasebookApi;

test("a channel of the contract is asked with its input and its answer handed on", async () => {
  expect(await dispatch(api, "readDraft", { key: "new" }, onFault)).toEqual(done({ because: "They asked" }));
  expect(asked).toEqual([{ key: "new" }]);
});

test.each(["", "nothing", "__proto__", "constructor", "toString", "hasOwnProperty", "readDraft ", "READDRAFT"])(
  "%j is no channel",
  async (channel) => {
    expect(await dispatch(api, channel, {}, onFault)).toEqual({ ok: false, reason: "bad-input" });
  },
);

test.each([
  undefined,
  null,
  "new",
  [],
  {},
  { key: 1 },
  { key: "../x" },
  { key: "new", more: 1 },
  JSON.parse('{"key":"__proto__"}'),
])("%j is not what the channel takes", async (input) => {
  expect(await dispatch(api, "readDraft", input, onFault)).toEqual({ ok: false, reason: "bad-input" });
});

test("what is read under an id that cannot be one is not there, and nothing else is taken", async () => {
  const answers = [];
  for (const channel of ["readDilemma", "readCase", "binDilemma"])
    for (const input of [{ id: "../casebook" }, { id: 7 }, {}])
      answers.push(await dispatch(api, channel, input, onFault));
  expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual([
    ...["not-found", "bad-input", "bad-input"],
    ...["not-found", "bad-input", "bad-input"],
    ...["bad-input", "bad-input", "bad-input"],
  ]);
});

test("a method that throws, at once or later, answers with a fault and tells those who run the app", async () => {
  faults.length = 0;
  const answers = [await dispatch(api, "listBin", {}, onFault), await dispatch(api, "listCases", {}, onFault)];
  expect(answers).toEqual([
    { ok: false, reason: "fault" },
    { ok: false, reason: "fault" },
  ]);
  expect(faults).toEqual([
    ["listBin", "Error: thrown at once"],
    ["listCases", "Error: thrown later"],
  ]);
});

test("an input that cannot even be looked at is a fault, not an exception", async () => {
  const hostile = Object.defineProperty({}, "key", {
    enumerable: true,
    get() {
      throw new Error("do not look");
    },
  });
  expect(await dispatch(api, "readDraft", hostile, onFault)).toEqual({ ok: false, reason: "fault" });
});

test("every channel has a schema, and every schema a channel", () => {
  expect(Object.keys(inputs).sort()).toEqual([...channels].sort());
});

test("no channel takes what is not an object of its own fields", () => {
  const taking = channels.filter((channel) =>
    [null, undefined, "text", 7, [], { surplus: true }].some((input) => inputs[channel].safeParse(input).success),
  );
  expect(taking).toEqual([]);
});
