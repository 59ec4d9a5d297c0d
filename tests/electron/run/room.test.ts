import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Bridge } from "../../../core/bridge.ts";
import type { Outcome } from "../../../core/outcome.ts";
import type { SessionView } from "../../../core/workshop/kept-session.ts";
import type { RoomBridge, RoomNews } from "../../../core/workshop/room-bridge.ts";
import { layOut, open, type Place, type Running } from "../drive.ts";
import { ask } from "../page-bridge.ts";

const secret = "Marzipan Halberd";
const block = { minutes: 5, caseId: null, title: "", notes: secret };
const blocks = [
  { ...block, id: "hello", kind: "welcome", text: "Nobody is graded here." },
  { ...block, id: "bye", kind: "close", text: "Take your sheet home." },
];
const plan = { title: "Evening", theme: null, on: null, start: "18:00", length: 30, names: false, blocks };

let place: Place;
let running: Running;
let sessionId: string;
let runId: string;

beforeEach(async () => {
  place = layOut();
  running = await open(place);
  await ask(running.page, "startDilemma", { change: { title: secret } });
  const started = sessionIn(await ask(running.page, "startSession", { plan }));
  sessionId = started.session.id;
  runId = sessionIn(await ask(running.page, "beginRun", { id: sessionId })).session.runs[0]?.id ?? "";
});

afterEach(async () => {
  await running.app.close();
  place.remove();
});

function sessionIn(answer: unknown): SessionView {
  const outcome = answer as Outcome<SessionView>;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Keeps in the trainer's page what it hears of the room. */
function hearNews(): Promise<void> {
  return running.page.evaluate(() => {
    const news: RoomNews[] = [];
    Object.assign(globalThis, { news });
    (globalThis as unknown as { casebook: Bridge }).casebook.room?.hear((one) => news.push(one));
  });
}

function heard(): Promise<RoomNews[]> {
  return running.page.evaluate(() => Reflect.get(globalThis, "news") as RoomNews[]);
}

function toRoom(id: string | null): Promise<void> {
  return running.page.evaluate((session) => {
    const { room } = (globalThis as unknown as { casebook: Bridge }).casebook;
    if (session === null) room?.close();
    else room?.open(session);
  }, id);
}

async function openRoom(): Promise<Page> {
  await hearNews();
  const coming = running.app.waitForEvent("window");
  await toRoom(sessionId);
  const room = await coming;
  await room.getByText("Nobody is graded here.").waitFor();
  await expect.poll(heard).toEqual(["opened"]);
  return room;
}

function windows(): Promise<number> {
  return running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

test("the room's window shows the session, follows the trainer, and knows nothing else", async () => {
  const room = await openRoom();
  const asked = await room.evaluate(async (id) => {
    const { casebookRoom } = globalThis as unknown as { casebookRoom: RoomBridge };
    const answers = [await casebookRoom.read({ id }), await casebookRoom.read({ id: "../../casebook" })];
    const names = ["casebook", "require", "process", "electron"].filter((name) => name in globalThis);
    const fetched = await fetch("/index.html").then(
      () => "fetched",
      () => "refused",
    );
    return { bridge: Object.keys(casebookRoom).sort(), names, fetched, answers };
  }, sessionId);
  await ask(running.page, "moveRun", { id: sessionId, runId, moves: 0, move: { kind: "next" } });
  await room.getByText("Take your sheet home.").waitFor();
  expect(asked).toMatchObject({
    bridge: ["hear", "read"],
    names: [],
    fetched: "refused",
    answers: [{ ok: true, value: { state: "on", title: "Evening" } }, { ok: false }],
  });
  expect(JSON.stringify(asked) + (await room.content())).not.toContain(secret);
});

test("there is one room's window, and closing it ends neither the run nor the app", async () => {
  const room = await openRoom();
  await toRoom(sessionId);
  const [twice, closing] = [await windows(), room.waitForEvent("close")];
  await toRoom(null);
  await closing;
  await expect.poll(heard).toEqual(["opened", "closed"]);
  const after = sessionIn(await ask(running.page, "readSession", { id: sessionId })).session.runs[0]?.endedAt;
  expect({ twice, left: await windows(), after }).toEqual({ twice: 2, left: 1, after: null });
});

test("when the room's screen is unplugged its window comes to the one that is left, and the trainer is told", async () => {
  await openRoom();
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
  expect({ edges, windows: await windows() }).toEqual({ edges: { before: false, after: true }, windows: 2 });
});

test("when the trainer's window closes, that of the room goes with it", async () => {
  const room = await openRoom();
  const gone = room.waitForEvent("close");
  await running.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (!window.webContents.getURL().includes("/room/")) window.close();
  });
  await gone;
});
