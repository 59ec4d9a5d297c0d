import type { MenuItemConstructorOptions } from "electron";
import { words } from "./words.ts";

type Items = MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: "separator" };
const { menu } = words;

function appMenu(): Items {
  return [
    { role: "about", label: menu.about },
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

/** The menu of the app: what every program has, and printing. `developing` adds the developer tools. */
export function menuTemplate(platform: NodeJS.Platform, developing: boolean, print: () => void): Items {
  const onMac = platform === "darwin";
  const printing: MenuItemConstructorOptions = { label: menu.print, accelerator: "CmdOrCtrl+P", click: print };
  const leaving: Items = onMac ? [{ role: "close", label: menu.close }] : [{ role: "quit", label: menu.quit }];
  return [
    ...(onMac ? [{ label: words.app, submenu: appMenu() }] : []),
    { label: menu.file, submenu: [printing, separator, ...leaving] },
    { label: menu.edit, submenu: editMenu() },
    { label: menu.view, submenu: viewMenu(developing) },
    { label: menu.window, submenu: [{ role: "minimize", label: menu.minimise }] },
  ];
}
