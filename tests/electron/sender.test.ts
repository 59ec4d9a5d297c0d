import { expect, test } from "vitest";
import { mayAsk, type Sender } from "../../electron/sender.ts";

const ours: Sender = { address: "app://casebook/index.html#/today", isTopFrame: true, isOurWindow: true };

test("only the top frame of our own window, showing our own page, is answered", () => {
  const senders: readonly Sender[] = [
    ours,
    { ...ours, isTopFrame: false },
    { ...ours, isOurWindow: false },
    { ...ours, address: "about:blank" },
    { ...ours, address: "https://example.com/" },
    { ...ours, address: "file:///index.html" },
  ];
  expect(senders.filter(mayAsk)).toEqual([ours]);
});
