import { expect, test } from "vitest";
import { browserCommand, launch } from "../../loopback/browser.ts";

const address = "http://127.0.0.1:4000/?token=abc";

test("opens the browser the way each platform does, and none where there is no desktop", () => {
  expect([
    browserCommand("linux", { DISPLAY: ":0" }, address),
    browserCommand("linux", { DISPLAY: "", WAYLAND_DISPLAY: "wayland-0" }, address),
    browserCommand("linux", { DISPLAY: "" }, address),
    browserCommand("darwin", {}, address),
    browserCommand("win32", {}, address),
  ]).toEqual([
    ["xdg-open", address],
    ["xdg-open", address],
    null,
    ["open", address],
    ["cmd", "/c", "start", "", address],
  ]);
});

test("hears when the browser could not be opened", async () => {
  await new Promise<void>((failed) => launch(["no-such-program-on-this-machine", address], failed));
  await new Promise<void>((failed) => launch([process.execPath, "-e", "process.exit(3)"], failed));
});
