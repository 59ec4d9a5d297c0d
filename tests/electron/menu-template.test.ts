import type { MenuItemConstructorOptions } from "electron";
import { expect, test } from "vitest";
import { menuTemplate } from "../../electron/menu-template.ts";

function everyItem(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);
}

const platforms = ["linux", "win32", "darwin"] as const;

test("every item of the menu has words of our own, on every platform", () => {
  const silent = platforms.flatMap((platform) =>
    everyItem(menuTemplate(platform, true, () => {})).filter((item) => item.type !== "separator" && !item.label),
  );
  expect(silent).toEqual([]);
});

test("only while developing can the page be reloaded or looked into", () => {
  const tools = (developing: boolean) =>
    platforms.map((platform) =>
      everyItem(menuTemplate(platform, developing, () => {}))
        .map((item) => item.role)
        .filter((role) => role === "reload" || role === "toggleDevTools"),
    );
  const both = ["reload", "toggleDevTools"];
  expect({ packed: tools(false), developing: tools(true) }).toEqual({
    packed: [[], [], []],
    developing: [both, both, both],
  });
});

test("the menu can print and the app can be left, on every platform", () => {
  const heard: string[] = [];
  for (const platform of platforms) {
    const items = everyItem(menuTemplate(platform, false, () => heard.push(platform)));
    const print = items.find((item) => item.accelerator === "CmdOrCtrl+P");
    (print?.click as (() => void) | undefined)?.();
    if (!items.some((item) => item.role === "quit")) heard.push("no way out");
  }
  expect(heard).toEqual(platforms);
});
