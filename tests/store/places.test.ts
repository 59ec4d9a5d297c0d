import { isAbsolute } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { defaultCasebookFolder, settingsFolder } from "../../store/places.ts";

afterEach(() => vi.unstubAllEnvs());

test("a casebook lives in a folder of its own, under the owner's", () => {
  const folder = defaultCasebookFolder();
  expect([isAbsolute(folder), folder.endsWith("Casebook")]).toEqual([true, true]);
});

test.runIf(process.platform === "linux")("settings live where the platform keeps them", () => {
  vi.stubEnv("XDG_CONFIG_HOME", "/home/rosa/.settings");
  expect(settingsFolder()).toBe("/home/rosa/.settings/casebook");
});
