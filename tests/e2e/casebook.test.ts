import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { openCasebook } from "./casebook.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A window of one page and one script. */
async function windowOf(script: string, body = ""): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "casebook-window-"));
  const head = '<link rel="icon" href="./icon.svg"><meta property="csp-nonce" nonce="%NONCE%">';
  await writeFile(
    join(folder, "index.html"),
    `<!doctype html>${head}<p>${body}</p><script type="module" src="./main.js"></script>`,
  );
  await writeFile(join(folder, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, "main.js"), script);
  return folder;
}

test("a window asks, hears what changed, and styles with the nonce, without a complaint", async () => {
  const renderer = await windowOf(`
    const style = document.createElement("style");
    style.nonce = document.querySelector("meta").nonce;
    style.textContent = "p { color: rgb(1, 2, 3) }";
    document.head.append(style);
    const ask = (channel, input) => fetch("ask/" + channel, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input),
    }).then((answer) => answer.json());
    const source = new EventSource("events");
    source.onmessage = async ({ data }) => {
      const { value } = await ask("listDilemmas", {});
      const { kind } = JSON.parse(data);
      if (kind === "dilemmas") document.querySelector("p").textContent = kind + ": " + value.map(({ title }) => title);
    };
    source.onopen = () => ask("startDilemma", { change: { title: "The cap" } });`);
  const { page, complaints, close } = await openCasebook(browser, { renderer });
  await page.getByText("dilemmas: The cap").waitFor();
  const colour = await page.locator("p").evaluate((paragraph) => getComputedStyle(paragraph).color);
  expect([new URL(page.url()).search, colour, complaints]).toEqual(["", "rgb(1, 2, 3)", []]);
  await close();
});

test("what the policy forbids does not happen, and is among the complaints", async () => {
  const renderer = await windowOf(
    `document.body.dataset.ran = "main";
     const script = document.createElement("script");
     script.append("document.body.dataset.ran = 'inline'");
     try { document.body.append(script); } catch {}
     try { document.querySelector("p").innerHTML = "<b>raw</b>"; } catch {}
     fetch("http://casebook.example/").catch(() => {});
     document.body.append(Object.assign(document.createElement("i"), { textContent: "done" }));`,
    '<b style="color: red">kept</b>',
  );
  const { page, complaints, close } = await openCasebook(browser, { renderer });
  await page.getByText("done").waitFor();
  expect([await page.locator("body").getAttribute("data-ran"), await page.locator("p").innerHTML()]).toEqual([
    "main",
    '<b style="color: red">kept</b>',
  ]);
  const directives = complaints.flatMap((line) => /^policy: (\S+)/.exec(line)?.[1] ?? []);
  expect(new Set(directives)).toEqual(new Set(["style-src-attr", "require-trusted-types-for", "connect-src"]));
  await close();
});

test("a killed app leaves its casebook to the next, which opens it again", async () => {
  const renderer = await windowOf("");
  const first = await openCasebook(browser, { renderer });
  await first.kill();
  const lock = join(first.folder, "casebook", "casebook.lock");
  expect(existsSync(lock)).toBe(true);
  const second = await openCasebook(browser, { renderer, folder: first.folder });
  await second.close();
  await first.close();
  expect(existsSync(lock)).toBe(false);
});
