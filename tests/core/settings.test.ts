import { expect, test } from "vitest";
import { settingsChangeSchema, settingsSchema } from "../../core/settings.ts";

test("settings that were never touched follow the system and have shown nothing yet", () => {
  expect(settingsSchema.parse({})).toEqual({
    theme: "system",
    guardSeen: false,
    welcomed: false,
    alikeFolded: false,
    paper: null,
  });
});

test("a change of settings knows no other field and no other theme", () => {
  const changes = [{}, { theme: "dark" }, { guardSeen: true }, { theme: "pink" }, { colour: "red" }];
  expect(changes.map((change) => settingsChangeSchema.safeParse(change).success)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
