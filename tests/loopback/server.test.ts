import { once } from "node:events";
import { symlink } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { About } from "../../core/about.ts";
import { contentPolicy } from "../../core/content-policy.ts";
import { attachmentCap } from "../../core/dilemma/attachment.ts";
import type { Entry } from "../../core/dilemma/entry.ts";
import { mostBytes } from "../../loopback/body.ts";
import { rejections } from "../../loopback/words.ts";
import { pngBytes } from "../store/picture.ts";
import { type Sending, send, serving } from "./serving.ts";

test("exchanges the token for a cookie that scripts and other sites never see, and forgets the token", async () => {
  const { first, port, setCookie } = await serving();
  expect([first.status, first.headers.location, first.text]).toEqual([303, "/", ""]);
  expect(setCookie).toMatch(new RegExp(`^casebook-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
});

test("lets nobody in with a wrong token, with the token a second time, or without the cookie", async () => {
  const { port, tokenPath, cookie, inside } = await serving();
  const outside: [Sending, keyof typeof rejections][] = [
    [{ path: "/?token=wrong" }, "void-token"],
    [{ path: "/?token=" }, "void-token"],
    [{ path: tokenPath }, "void-token"],
    [{ path: "/" }, "no-session"],
    [{ path: "/assets/main.js" }, "no-session"],
    [{ path: "/events" }, "no-session"],
    [{ path: "/", headers: { cookie: `casebook-${port}=wrong` } }, "no-session"],
    [{ path: "/", headers: { cookie: cookie.replace("casebook-", "other-") } }, "no-session"],
    [{ method: "POST", path: "/ask/readAbout", headers: { ...inside, cookie: "" }, body: "{}" }, "no-session"],
  ];
  for (const [sending, rejection] of outside) {
    const { status, text } = await send(port, sending);
    expect([sending, status, text]).toEqual([sending, rejections[rejection][0], `${rejections[rejection][1]}\n`]);
  }
});

test("a right cookie with a used token leads to the page again, and HEAD does not use the token up", async () => {
  const { port, tokenPath, cookie } = await serving();
  const again = await send(port, { path: tokenPath, headers: { cookie } });
  expect([again.status, again.headers.location, again.headers["set-cookie"]]).toEqual([303, "/", undefined]);
  const looked = await send(port, { method: "HEAD", path: tokenPath });
  expect(looked.status).toBe(403);
});

test("refuses another name for this machine, another page and another site, even with the cookie", async () => {
  const { port, cookie, inside } = await serving();
  const own = `http://127.0.0.1:${port}`;
  const forged: Sending[] = [
    { path: "/", headers: { cookie, host: `localhost:${port}` } },
    { path: "/", headers: { cookie, host: `casebook.example:${port}` } },
    { path: "/", headers: { cookie, host: "127.0.0.1" } },
    { path: "/", headers: { cookie, origin: "http://evil.example" } },
    { path: "/", headers: { cookie, origin: "null" } },
    { path: "/", headers: { cookie, "sec-fetch-site": "cross-site" } },
    { path: "/", headers: { cookie, "sec-fetch-site": "same-site" } },
    { method: "POST", path: "/ask/readAbout", headers: { ...inside, origin: `${own}1` }, body: "{}" },
    { method: "POST", path: "/ask/readAbout", headers: { ...inside, "sec-fetch-site": "none" }, body: "{}" },
    { method: "POST", path: "/ask/readAbout", headers: { cookie, "content-type": "application/json" }, body: "{}" },
  ];
  for (const sending of forged) expect([sending, (await send(port, sending)).status]).toEqual([sending, 403]);
});

test("counts what it refused and says so on the page About", async () => {
  const { port, ask, cookie, casebook } = await serving();
  await send(port, { path: "/" });
  await send(port, { path: "/", headers: { cookie, origin: "http://evil.example" } });
  await send(port, { path: "/missing.js", headers: { cookie } });
  expect(await ask<About>("readAbout", {})).toEqual({
    ok: true,
    value: {
      version: "0.1.0",
      shell: "loopback",
      casebook: "Casebook",
      place: casebook,
      blockedRequests: 2,
      hasSample: false,
    },
  });
});

test("serves the page with a new nonce each time, in its policy and in its text", async () => {
  const { port, cookie } = await serving();
  const nonces = new Set<string>();
  for (const path of ["/", "/index.html"]) {
    const { status, headers, text } = await send(port, { path, headers: { cookie, "sec-fetch-site": "none" } });
    const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? "";
    nonces.add(nonce);
    expect([status, text]).toEqual([200, `<meta property="csp-nonce" nonce="${nonce}"><p>${nonce}</p>`]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentPolicy(nonce),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
  }
  expect(nonces.size).toBe(2);
});

test("every answer carries the policy, refusals too", async () => {
  const { port, cookie } = await serving();
  for (const sending of [{ path: "/" }, { path: "/assets/main.js", headers: { cookie } }, { path: "/none" }])
    expect((await send(port, sending)).headers["content-security-policy"]).toContain("default-src 'none'");
});

test("serves the files of the window by their kind", async () => {
  const { port, cookie } = await serving();
  const kinds: unknown[] = [];
  for (const [method, path] of [
    ["GET", "/assets/main.js"],
    ["HEAD", "/assets/main.js"],
    ["GET", "/assets/inter.woff2?v=1"],
  ] as const) {
    const { status, headers, text } = await send(port, { method, path, headers: { cookie } });
    kinds.push([status, headers["content-type"], headers["content-length"], text]);
  }
  expect(kinds).toEqual([
    [200, "text/javascript; charset=utf-8", "10", "export {};"],
    [200, "text/javascript; charset=utf-8", "10", ""],
    [200, "font/woff2", "4", "font"],
  ]);
});

test("no path leads out of the window's folder, however it is written", async () => {
  const { port, cookie, folder, renderer } = await serving();
  await symlink(join(folder, "secret.txt"), join(renderer, "linked.txt"));
  const paths = [
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/../../secret.txt",
    `/%2f${folder}/secret.txt`,
    "//secret.txt",
    "/linked.txt",
    "/secret.txt%00.js",
    "/%",
    "/assets",
    "/assets/",
    "/assets/notes.exe",
    "http://127.0.0.1/secret.txt",
  ];
  for (const path of paths)
    expect([path, (await send(port, { path, headers: { cookie } })).status]).toEqual([path, 404]);
});

test("understands no method but reading the window and asking", async () => {
  const { port, cookie, inside } = await serving();
  const answers: unknown[] = [];
  for (const [method, path] of [
    ["POST", "/"],
    ["PUT", "/index.html"],
    ["DELETE", "/assets/main.js"],
    ["OPTIONS", "/ask/readAbout"],
    ["GET", "/ask/readAbout"],
  ] as const) {
    const headers = method === "GET" ? { cookie } : inside;
    const { status, headers: answered } = await send(port, { method, path, headers });
    answers.push([method, path, status, answered.allow]);
  }
  expect(answers).toEqual([
    ["POST", "/", 405, "GET, HEAD"],
    ["PUT", "/index.html", 405, "GET, HEAD"],
    ["DELETE", "/assets/main.js", 405, "GET, HEAD"],
    ["OPTIONS", "/ask/readAbout", 405, "POST"],
    ["GET", "/ask/readAbout", 405, "POST"],
  ]);
});

test("answers what is asked through the contract, and what is not in the contract with bad-input", async () => {
  const { ask, faults } = await serving();
  expect(await ask("startDilemma", { change: { title: "The cap" } })).toMatchObject({
    ok: true,
    value: { revision: 1 },
  });
  expect(await ask("listDilemmas", {})).toMatchObject({ ok: true, value: [{ title: "The cap" }] });
  for (const channel of ["erase", "constructor", "__proto__", "%72eadAbout"])
    expect(await ask(channel, {})).toEqual({ ok: false, reason: "bad-input" });
  expect(await ask("readDilemma", { id: "../casebook" })).toEqual({ ok: false, reason: "not-found" });
  expect(faults).toEqual([]);
});

test("reads nothing but JSON of a bearable size", async () => {
  const { port, inside, ask } = await serving();
  const post = { method: "POST", path: "/ask/readAbout" };
  const plain = { ...inside, "content-type": "text/plain" };
  const statuses = [
    await send(port, { ...post, headers: plain, body: "{}" }),
    await send(port, { ...post, headers: { ...inside, "content-type": "" }, body: "{}" }),
    await send(port, { ...post, headers: inside, body: "{" }),
    await send(port, { ...post, headers: inside, body: Buffer.from([0x22, 0xff, 0x22]) }),
    await send(port, { ...post, headers: inside, body: "" }),
    await send(port, { ...post, headers: inside, body: Buffer.alloc(mostBytes + 1, " ") }),
    await send(port, {
      ...post,
      headers: { ...inside, "transfer-encoding": "chunked" },
      body: Buffer.alloc(mostBytes * 2),
    }),
    await send(port, { ...post, headers: { ...inside, "content-length": String(mostBytes * 100) }, body: "{}" }),
    await send(port, { ...post, headers: inside, body: "[".repeat(1_000_000) + "]".repeat(1_000_000) }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([415, 415, 400, 400, 400, 413, 413, 413, 200]);
  expect(await ask("readAbout", {})).toMatchObject({ ok: true });
});

test("the largest attachment fits through the door", async () => {
  const { ask } = await serving();
  const started = await ask<Entry>("startDilemma", { change: { title: "The lease" } });
  const bytes = Buffer.concat([pngBytes(), Buffer.alloc(attachmentCap - pngBytes().length)]).toString("base64");
  const id = started.ok ? started.value.dilemma.id : "";
  expect(await ask("addAttachment", { id, name: "clause.png", bytes })).toMatchObject({ ok: true });
});

test("tells every window what changed", async () => {
  const { port, cookie, ask, app } = await serving();
  const response = await fetch(`http://127.0.0.1:${port}/events`, { headers: { cookie } });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  await ask("startDilemma", { change: { title: "The cap" } });
  await ask("startDilemma", { change: { title: "" } });
  await ask("changeSettings", { theme: "dark" });
  await app.close();
  expect(await response.text()).toBe('retry: 1000\n\ndata: {"kind":"dilemmas"}\n\ndata: {"kind":"settings"}\n\n');
});

test("closing is not held up by a connection that asks nothing", async () => {
  const { port, app } = await serving();
  const connection = connect(port, "127.0.0.1", () => connection.write("GET / HTTP/1.1\r\n"));
  connection.on("error", () => connection.destroy());
  await once(connection, "ready");
  await app.close();
});

test("closing waits for what is being answered, and then answers nobody", async () => {
  const { port, ask, inside, app } = await serving();
  const asked = ask("startDilemma", { change: { title: "The cap" } });
  await send(port, { method: "POST", path: "/ask/listDilemmas", headers: inside, body: "{}" });
  await app.close();
  expect(await asked).toMatchObject({ ok: true });
  await expect(send(port, { path: "/" })).rejects.toThrow("ECONNREFUSED");
});
