import { expect, test } from "vitest";
import { outsideAddress, outsideQuestion } from "../../electron/outside.ts";
import { words } from "../../electron/words.ts";

const tooLong = `https://example.org/${"a".repeat(2_000)}`;

const sources = [
  "https://example.org/a?b=1&c=%E2%80%99s",
  "http://example.org",
  "file:///etc/hosts",
  "https://me@b.org/",
  tooLong,
];

test("only an address of the web that a case names is asked about", () => {
  const asked = [
    ...["https://example.org/a?b=1&c=%E2%80%99s", "http://example.org/"],
    ...["https://example.org/a?b=1&c=2", "https://example.org/", "http://example.org.evil.example/"],
    ...["file:///etc/hosts", "https://me@b.org/", "javascript:alert(1)", "about:blank", "not an address", "", tooLong],
  ];
  expect(asked.map((address) => outsideAddress(address, sources)).filter((address) => address !== null)).toEqual([
    "https://example.org/a?b=1&c=%E2%80%99s",
    "http://example.org/",
  ]);
});

test("the question shows the whole address, and Enter and Escape stay", () => {
  const address = `https://example.org/${"long/".repeat(80)}?end=1`;
  const { message, detail, buttons, defaultId, cancelId } = outsideQuestion(address, words.outside);
  expect({ message, shows: detail?.split("\n")[0], buttons, defaultId, cancelId }).toEqual({
    message: "Open this address in your browser?",
    shows: address,
    buttons: ["Stay here", "Open in the browser"],
    defaultId: 0,
    cancelId: 0,
  });
});
