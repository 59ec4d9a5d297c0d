import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outcome } from "../../../core/outcome.ts";
import type { SessionView } from "../../../core/workshop/kept-session.ts";
import { layOut, open, type Place, type Running } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;
let running: Running;

beforeAll(async () => {
  place = layOut();
  running = await open(place);
});

afterAll(async () => {
  await running.app.close();
  place.remove();
});

const block = {
  id: "hello",
  kind: "welcome" as const,
  minutes: 30,
  caseId: null,
  title: "",
  text: "Phones away.",
  notes: "Coffee",
};

test("the room has a window of its own with what it sees, one at most, and goes without the app", async () => {
  const { app, page } = running;
  await page.getByRole("button", { name: "Start with an empty one" }).click();
  const plan = { title: "Evening", theme: null, on: null, start: "18:00", length: 30, names: false, blocks: [block] };
  const started = (await ask(page, "startSession", { plan })) as Outcome<SessionView>;
  if (!started.ok) throw new Error(started.reason);
  const { id } = started.value.session;
  await ask(page, "beginRun", { id });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/workshop/${id}/run`);
  const coming = app.waitForEvent("window");
  await page.getByRole("button", { name: "Open the room’s window" }).click();
  const room = await coming;
  await room.getByText("Phones away.").waitFor();
  await page.getByText("The room’s window is open.").waitFor();

  const known = await room.evaluate(() => ({
    bridge: Object.keys(Reflect.get(globalThis, "casebookRoom") as object).sort(),
    window: "casebook" in globalThis,
    node: ["require", "process", "Buffer"].filter((name) => name in globalThis),
  }));
  expect(known).toEqual({ bridge: ["hear", "read"], window: false, node: [] });
  expect(
    await room.evaluate(() =>
      fetch("../index.html").then(
        () => "came",
        () => "refused",
      ),
    ),
  ).toBe("refused");
  expect((await room.locator("body").innerText()).includes("Coffee")).toBe(false);

  await page.getByRole("button", { name: "Dark room" }).click();
  await room.locator('[class*="dark"]').waitFor();
  await page.getByRole("button", { name: "Open the room’s window" }).click();
  expect(app.windows().length).toBe(2);

  await page.getByRole("button", { name: "Close the room’s window" }).click();
  await page.getByText("The room’s window is closed.").waitFor();
  expect([app.windows().length, await ask(page, "readRoom", { id })]).toMatchObject([1, { ok: true }]);
});
