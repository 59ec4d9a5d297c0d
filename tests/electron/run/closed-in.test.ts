import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("the page has the bridge and nothing of Node or Electron", async () => {
  const seen = await running.page.evaluate(() => {
    const { casebook } = globalThis as unknown as { casebook: object };
    const names = ["require", "module", "exports", "process", "Buffer", "global", "electron", "__dirname"];
    return { bridge: Object.keys(casebook).sort(), node: names.filter((name) => name in globalThis) };
  });
  expect(seen).toEqual({ bridge: ["ask", "hear", "hearCommand", "hearFiles", "room", "savePdf"], node: [] });
});

test("the bridge refuses what is not in the contract", async () => {
  expect([
    await ask(running.page, "openFolder" as "find", {}),
    await ask(running.page, "readDilemma", { id: "../../casebook" }),
  ]).toEqual([
    { ok: false, reason: "bad-input" },
    { ok: false, reason: "not-found" },
  ]);
});

test.each(["https://example.com/", "file:///etc/hostname", "app://elsewhere/index.html", "data:text/html,<p>x"])(
  "the window does not go to %s",
  async (address) => {
    const before = running.page.url();
    const left = running.page.waitForEvent("framenavigated", { timeout: 700 }).then(
      () => true,
      () => false,
    );
    await running.page.evaluate((to) => {
      location.href = to;
    }, address);
    expect({ left: await left, at: running.page.url() }).toEqual({ left: false, at: before });
  },
);

test("no second window opens", async () => {
  const opened = await running.page.evaluate(() => [window.open("https://example.com/"), window.open("about:blank")]);
  const count = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect({ opened, count }).toEqual({ opened: [null, null], count: 1 });
});

test("a source of a case is opened outside only after a question with its whole address", async () => {
  const address = "https://law360.ca/ca/articles/1804075";
  await running.app.evaluate(({ dialog, shell }) => {
    const heard: { asked: string[]; opened: string[] } = { asked: [], opened: [] };
    Object.assign(globalThis, { heard });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, { detail }: { detail: string }) => ({
        response: heard.asked.push(detail.split("\n")[0] ?? "") - 1, // To stay the first time, to open the second.
      }),
    });
    Object.assign(shell, { openExternal: async (to: string) => heard.opened.push(to) });
  });
  const heard = () =>
    running.app.evaluate(() => Reflect.get(globalThis, "heard") as { asked: string[]; opened: string[] });
  for (const to of ["https://example.com/", address])
    await running.page.evaluate((outside) => window.open(outside), to);
  await expect.poll(heard).toEqual({ asked: [address], opened: [] });
  await running.page.evaluate((outside) => window.open(outside), address);
  await expect.poll(heard).toEqual({ asked: [address, address], opened: [address] });
});

test("no permission is granted", async () => {
  const states = await running.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: (await navigator.permissions.query({ name: "geolocation" })).state,
  }));
  expect(states).toEqual({ notifications: "denied", place: "denied" });
});

test("the page comes with the strict policy, a nonce of its own and no guessing of types", async () => {
  const loads = await running.page.evaluate(async () => {
    const responses = [await fetch("index.html"), await fetch("index.html")];
    return responses.map(({ headers }) => ({
      policy: headers.get("content-security-policy"),
      types: headers.get("x-content-type-options"),
    }));
  });
  const nonces = loads.map(({ policy }) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1]);
  expect({
    starts: loads.map(({ policy, types }) => [policy?.startsWith("default-src 'none'; "), types]),
    nonces: new Set(nonces).size,
  }).toEqual({
    starts: [
      [true, "nosniff"],
      [true, "nosniff"],
    ],
    nonces: 2,
  });
});

test("the page draws itself without breaking the policy", async () => {
  const said: string[] = [];
  const hear = (message: { text(): string }) => said.push(message.text());
  running.page.on("console", hear);
  await running.page.reload();
  await running.page.waitForLoadState("networkidle");
  running.page.off("console", hear);
  expect(said.filter((text) => /Content Security Policy|Trusted/.test(text))).toEqual([]);
});

test("a request that leaves the app is cancelled and counted, even for a server on this machine", async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const blocked = async () => {
    const about = (await ask(running.page, "readAbout", {})) as { value: { blockedRequests: number } };
    return about.value.blockedRequests;
  };
  const before = await blocked();
  const loaded = await running.app.evaluate(async ({ BrowserWindow, session }, to) => {
    const page = { session: session.fromPartition("casebook") };
    const other = new BrowserWindow({ show: false, webPreferences: page });
    const outcome = await other.loadURL(to).then(
      () => "loaded",
      () => "cancelled",
    );
    other.destroy();
    return outcome;
  }, address);
  const after = await blocked();
  server.close();
  expect({ loaded, heard, counted: after - before }).toEqual({ loaded: "cancelled", heard: [], counted: 1 });
});

test("a page prints", async () => {
  const start = await running.app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return bytes?.subarray(0, 5).toString();
  });
  expect(start).toBe("%PDF-");
});
