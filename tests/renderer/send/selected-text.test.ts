import { expect, test } from "vitest";
import { nameIn } from "../../../renderer/send/selected-text.ts";

test("a selected name comes without the marks and blanks around it, in one line", () => {
  expect(["“Rosa\n  Miller”, ", "(Hartley & Sons)", "O’Neill’s", " … "].map(nameIn)).toEqual([
    "Rosa Miller",
    "Hartley & Sons",
    "O’Neill’s",
    "",
  ]);
});
