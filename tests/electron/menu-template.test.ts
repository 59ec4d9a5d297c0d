import type { MenuItemConstructorOptions } from "electron";
import { expect, test } from "vitest";
import { appCommands } from "../../core/app-commands.ts";
import { appLabels } from "../../core/app-labels.ts";
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

test("every command of the whole app stands in the menu by its own name and is run by its id, on every platform", () => {
  const ran = platforms.map((platform) => {
    const heard: string[] = [];
    const items = everyItem(menuTemplate(platform, false, (id) => heard.push(id)));
    for (const { id } of appCommands) {
      const found = items.find((item) => item.id === id && item.label === appLabels[id]);
      (found?.click as (() => void) | undefined)?.();
    }
    return heard;
  });
  const every = appCommands.map(({ id }) => id);
  expect(ran).toEqual([every, every, every]);
});

test("the menu shows the keys of a command and leaves them to the page", () => {
  const keys = everyItem(menuTemplate("linux", false, () => {}))
    .filter(({ accelerator }) => accelerator !== undefined)
    .map(({ id, accelerator, registerAccelerator }) => [id, accelerator, registerAccelerator]);
  expect(keys).toEqual([
    ["new", "Alt+N", false],
    ["openFile", "CmdOrCtrl+O", false],
    ["print", "CmdOrCtrl+P", false],
    ["find", "CmdOrCtrl+K", false],
    ["back", "Alt+Left", false],
    ["forward", "Alt+Right", false],
    ["shortcuts", "CmdOrCtrl+/", false],
  ]);
});

test("the app can be left by its menu, on every platform", () => {
  const ways = platforms.map((platform) =>
    everyItem(menuTemplate(platform, false, () => {})).some((item) => item.role === "quit"),
  );
  expect(ways).toEqual([true, true, true]);
});
