import { expect, test } from "vitest";
import { isPressed, type Press } from "../../core/shortcut.ts";

const plain: Press = { key: "", code: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const shortcuts = ["Mod+K", "Mod+Z", "Mod+Shift+Z", "Alt+N", "?", "Alt+PageDown"];

function answering(press: Partial<Press>): string[] {
  return shortcuts.filter((shortcut) => isPressed(shortcut, { ...plain, ...press }));
}

test("a shortcut hears its own keys, with Ctrl or with Command, and no more keys than its own", () => {
  expect({
    find: answering({ key: "k", ctrlKey: true }),
    onMac: answering({ key: "k", metaKey: true }),
    undo: answering({ key: "z", ctrlKey: true }),
    redo: answering({ key: "Z", ctrlKey: true, shiftKey: true }),
    letter: answering({ key: "k" }),
    tooMany: answering({ key: "k", ctrlKey: true, altKey: true }),
    next: answering({ key: "PageDown", altKey: true }),
  }).toEqual({
    find: ["Mod+K"],
    onMac: ["Mod+K"],
    undo: ["Mod+Z"],
    redo: ["Mod+Shift+Z"],
    letter: [],
    tooMany: [],
    next: ["Alt+PageDown"],
  });
});

test("a sign is heard however a keyboard writes it, and a letter although Alt writes a sign with it", () => {
  expect([
    answering({ key: "?", shiftKey: true }),
    answering({ key: "?" }),
    answering({ key: "Dead", code: "KeyN", altKey: true }),
  ]).toEqual([["?"], ["?"], ["Alt+N"]]);
});
