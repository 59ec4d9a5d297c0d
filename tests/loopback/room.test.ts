import { expect, test } from "vitest";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { send, serving } from "./serving.ts";

const plan = {
  title: "Thirty minutes",
  theme: null,
  on: null,
  start: "18:00",
  length: 30,
  names: false,
  blocks: [
    { id: "hello", kind: "welcome" as const, minutes: 30, caseId: null, title: "", text: "Welcome", notes: "Secret" },
  ],
};

async function withRun() {
  const app = await serving();
  const started = await app.ask<SessionView>("startSession", { plan });
  if (!started.ok) throw new Error(started.reason);
  const { id } = started.value.session;
  await app.ask("beginRun", { id });
  const askRoom = (channel: string, method = "POST", headers: Readonly<Record<string, string>> = app.inside) =>
    send(app.port, { method, path: `/room/ask/${channel}`, headers, body: method === "POST" ? `{"id":"${id}"}` : "" });
  return { ...app, id, askRoom };
}

test("the page of the room is its own, and may connect to nothing but what answers the room", async () => {
  const { port, cookie } = await serving();
  const page = await send(port, { path: "/room/", headers: { cookie } });
  const policy = String(page.headers["content-security-policy"]);
  expect([page.status, page.text.startsWith("<p>The room ")]).toEqual([200, true]);
  expect(policy.split("; ").filter((rule) => rule.startsWith("connect-src"))).toEqual([
    `connect-src http://127.0.0.1:${port}/room/`,
  ]);
});

test("under its place what the room sees is answered, and no other channel, in any way of writing it", async () => {
  const { port, inside, askRoom } = await withRun();
  const seen = await askRoom("readRoom");
  expect([seen.status, JSON.parse(seen.text).value.face]).toEqual([
    200,
    { kind: "words", text: "Welcome", page: 0, pages: 1 },
  ]);
  const others = ["readSession", "listDilemmas", "readRoom/../readSession", "readRoom%2f..%2freadSession", ""];
  for (const channel of others) expect([channel, (await askRoom(channel)).status]).not.toEqual([channel, 200]);
  const climbing = await send(port, { method: "POST", path: "/room/../ask/listDilemmas", headers: inside, body: "{}" });
  expect(climbing.status).not.toBe(200);
});

test("without the cookie the room is told nothing, and to read is to ask by POST", async () => {
  const { port, inside, askRoom } = await withRun();
  const { cookie: _, ...outside } = inside;
  expect((await askRoom("readRoom", "POST", outside)).status).toBe(403);
  expect((await askRoom("readRoom", "GET")).status).toBe(405);
  expect((await send(port, { path: "/room/", headers: {} })).status).toBe(403);
});

test("the room hears of sessions, and of nothing else", async () => {
  const { port, cookie, ask, id } = await withRun();
  const response = await fetch(`http://127.0.0.1:${port}/room/events`, { headers: { cookie } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await ask("startDilemma", { change: { title: "The oven" } });
  await ask("changeSettings", { theme: "dark" });
  await ask("copySession", { id, title: "Again" });
  let heard = "";
  while (!heard.includes("sessions")) heard += (await reader?.read())?.value ?? "";
  await reader?.cancel();
  expect(heard.match(/"kind":"\w+"/g)).toEqual(['"kind":"sessions"']);
});
