import { expect, test } from "vitest";
import { refusalOf } from "../../store/refusal-of.ts";

test.each([
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EFBIG", "disk-full"],
  ["EACCES", "read-only"],
  ["EPERM", "read-only"],
  ["EROFS", "read-only"],
  ["ENOENT", "folder-gone"],
  ["ENOTDIR", "folder-gone"],
  ["EIO", "disk-failed"],
  ["EBUSY", "disk-failed"],
])("%s means %s", (code, refusal) => {
  expect(refusalOf(Object.assign(new Error(code), { code }))).toBe(refusal);
});

test("what is no error of the file system is a bug and goes on", () => {
  const bug = new TypeError("not a function");
  expect(() => refusalOf(bug)).toThrow(bug);
});
