import { afterEach, beforeEach, expect, test } from "vitest";
import type { Bridge } from "../../../core/bridge.ts";
import type { Outcome } from "../../../core/outcome.ts";
import type { SessionView } from "../../../core/workshop/kept-session.ts";
import type { RoomNews } from "../../../core/workshop/room/room-bridge.ts";
import { layOut, open, type Place, type Running } from "../drive.ts";
import { ask } from "../page-bridge.ts";

const blocks = [
  { id: "hello", kind: "welcome", minutes: 5, caseId: null, title: "", text: "Nobody is graded here.", notes: "" },
];
const plan = { title: "Evening", theme: null, on: null, start: "18:00", length: 30, names: false, blocks };

let place: Place;
let running: Running;

/** Opens the room's window, and keeps in the trainer's page what that hears of it. */
beforeEach(async () => {
  place = layOut();
  running = await open(place);
  const { app, page } = running;
  const started = (await ask(page, "startSession", { plan })) as Outcome<SessionView>;
  if (!started.ok) throw new Error(started.reason);
  const { id } = started.value.session;
  await ask(page, "beginRun", { id });
  const coming = app.waitForEvent("window");
  await page.evaluate((session) => {
    const news: RoomNews[] = [];
    const { room } = (globalThis as unknown as { casebook: Bridge }).casebook;
    Object.assign(globalThis, { news });
    room?.hear((one) => news.push(one));
    room?.open(session);
  }, id);
  await (await coming).getByText("Nobody is graded here.").waitFor();
  await expect.poll(heard).toEqual(["opened"]);
});

afterEach(async () => {
  await running.app.close();
  place.remove();
});

function heard(): Promise<RoomNews[]> {
  return running.page.evaluate(() => Reflect.get(globalThis, "news") as RoomNews[]);
}

test("when the room's screen is unplugged its window comes to the one that is left, and the trainer is told", async () => {
  const edges = await running.app.evaluate(({ BrowserWindow, screen }) => {
    const [only] = screen.getAllDisplays();
    const room = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes("/room/"));
    if (room === undefined || only === undefined) return null;
    const edge = (bounds: Electron.Rectangle) => bounds.x + bounds.width;
    room.setBounds({ x: 10, y: 10, width: 500, height: 420 });
    const before = edge(room.getBounds()) === edge(only.workArea);
    screen.emit("display-removed", {}, only);
    return { before, after: edge(room.getBounds()) === edge(only.workArea) };
  });
  await expect.poll(heard).toEqual(["opened", "projector-gone"]);
  expect({ edges, windows: running.app.windows().length }).toEqual({
    edges: { before: false, after: true },
    windows: 2,
  });
});

test("when the trainer's window closes, that of the room goes with it", async () => {
  const room = running.app.windows().find((window) => window !== running.page);
  const gone = room?.waitForEvent("close");
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.webContents.getURL().includes("/room/")) window.close();
  });
  expect(await gone).toBe(room);
});
