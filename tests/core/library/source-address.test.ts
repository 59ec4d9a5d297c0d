import { expect, test } from "vitest";
import { mayBeOpened } from "../../../core/library/source-address.ts";

test("an address can be opened when it is one of the web, names no user and is no longer than a question can show", () => {
  const long = (letters: number) => `https://example.org/${"a".repeat(letters)}`;
  const can = ["https://example.org/a?b=1@c", "http://example.org", "HTTP://[::1]:80#x", long(1_900)];
  const cannot = [
    ...[
      "https://example.org@evil.example/",
      "https://me:pw@b.org/",
      "https:///me@b.org/",
      "https:\\\\me@b.org",
      long(2_000),
    ],
    ...["https://a\t@b.org/", "https://a\\@b.org/", "javascript:alert(1)", "file:///etc/hosts", "not an address", ""],
  ];
  expect([...can, ...cannot].filter(mayBeOpened)).toEqual(can);
});
