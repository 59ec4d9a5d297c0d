import type { MenuItemConstructorOptions } from "electron";
import { type AppCommand, appMenus } from "../core/app-commands.ts";
import { type AppCommandId, appLabels } from "../core/app-labels.ts";
import type { Shortcut } from "../core/shortcut.ts";
import { words } from "./words.ts";

type Items = MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: "separator" };
const { menu } = words;

/** What the menu carries out for the window. */
export type Run = (id: AppCommandId) => void;

const keyNames: Readonly<Record<string, string>> = { Mod: "CmdOrCtrl", ArrowLeft: "Left", ArrowRight: "Right" };

/** A shortcut as Electron spells it, or nothing for a lone sign, which a menu cannot hear. */
function acceleratorOf(keys: readonly Shortcut[]): string | undefined {
  const shortcut = keys.find((candidate) => candidate.includes("+"));
  return shortcut
    ?.split("+")
    .map((key) => keyNames[key] ?? key)
    .join("+");
}

/** A command of the whole app as an item. The page hears its keys, as in a browser; the menu only shows them. */
function item({ id, keys }: AppCommand, run: Run): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(keys);
  const shown = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
  return { id, label: appLabels[id], ...shown, click: () => run(id) };
}

function items(menuName: keyof typeof appMenus, run: Run): Items {
  return appMenus[menuName].map((command) => item(command, run));
}

function appMenu(run: Run): Items {
  return [
    { label: menu.about, click: () => run("about") },
    separator,
    { role: "hide", label: menu.hide },
    { role: "hideOthers", label: menu.hideOthers },
    { role: "unhide", label: menu.showAll },
    separator,
    { role: "quit", label: menu.quit },
  ];
}

function editMenu(): Items {
  return [
    { role: "undo", label: menu.undo },
    { role: "redo", label: menu.redo },
    separator,
    { role: "cut", label: menu.cut },
    { role: "copy", label: menu.copy },
    { role: "paste", label: menu.paste },
    { role: "selectAll", label: menu.selectAll },
  ];
}

function viewMenu(developing: boolean): Items {
  const tools: Items = [
    separator,
    { role: "reload", label: menu.reload },
    { role: "toggleDevTools", label: menu.developerTools },
  ];
  return [
    { role: "resetZoom", label: menu.actualSize },
    { role: "zoomIn", label: menu.larger },
    { role: "zoomOut", label: menu.smaller },
    separator,
    { role: "togglefullscreen", label: menu.fullScreen },
    ...(developing ? tools : []),
  ];
}

/** The menu of the app: what every program has, and its commands. `developing` adds the developer tools. */
export function menuTemplate(platform: NodeJS.Platform, developing: boolean, run: Run): Items {
  const onMac = platform === "darwin";
  const leaving: Items = onMac ? [{ role: "close", label: menu.close }] : [{ role: "quit", label: menu.quit }];
  return [
    ...(onMac ? [{ label: words.app, submenu: appMenu(run) }] : []),
    { label: menu.file, submenu: [...items("file", run), separator, ...leaving] },
    { label: menu.edit, submenu: editMenu() },
    { label: menu.view, submenu: viewMenu(developing) },
    { label: menu.go, submenu: items("go", run) },
    { label: menu.window, submenu: [{ role: "minimize", label: menu.minimise }] },
    { label: menu.help, submenu: items("help", run) },
  ];
}
