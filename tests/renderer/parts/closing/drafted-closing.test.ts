import { expect, test } from "vitest";
import { closingOf, lacksOfClosing, plainClosing } from "../../../../renderer/parts/closing/drafted-closing.ts";

const locked = { ...plainClosing, name: "Rosa", isLocked: true };

test("a file is signed and not locked unless its owner says otherwise", () => {
  expect(closingOf(plainClosing)).toEqual({ passphrase: null, sign: true });
});

test("a passphrase that was typed and then given up does not lock the file", () => {
  expect(closingOf({ ...plainClosing, passphrase: "correct horse" })).toEqual({ passphrase: null, sign: true });
});

test("a name is asked for only where the circle knows none", () => {
  expect([
    lacksOfClosing(plainClosing, ""),
    lacksOfClosing({ ...plainClosing, name: " " }, ""),
    lacksOfClosing({ ...plainClosing, name: "Rosa" }, ""),
    lacksOfClosing(plainClosing, "Rosa"),
  ]).toEqual([["name"], ["name"], [], []]);
});

test("a passphrase is there, long enough, and the same twice unless it can be read", () => {
  const passphrase = "seven quiet lamps";
  expect([
    lacksOfClosing(locked, ""),
    lacksOfClosing({ ...locked, passphrase: "lamps" }, ""),
    lacksOfClosing({ ...locked, passphrase, again: "seven quiet lamp" }, ""),
    lacksOfClosing({ ...locked, passphrase, again: passphrase }, ""),
    lacksOfClosing({ ...locked, passphrase, isShown: true }, ""),
  ]).toEqual([["passphrase"], ["short"], ["differs"], [], []]);
});
