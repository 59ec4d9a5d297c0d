import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { collectArrivals, pathsIn } from "../../electron/arrivals.ts";

const folder = mkdtempSync(join(tmpdir(), "casebook-arrivals-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string): string {
  writeFileSync(join(folder, name), "{}");
  return join(folder, name);
}

test("files wait for the window, in their order, and are given once; it is told of those that come later", async () => {
  const arrivals = collectArrivals([written("a.casefile"), join(folder, "gone.casefile")]);
  arrivals.arrive([written("b.casefile")]);
  let told = 0;
  arrivals.hear(() => {
    told += 1;
  });
  const names = async () => (await arrivals.take()).map(({ kind, name }) => [kind, name]);
  const first = await names();
  const again = await names();
  arrivals.arrive([]);
  arrivals.arrive([written("c.casefile"), written("a.casefile")]);
  expect({ first, again, told, later: await names() }).toEqual({
    first: [
      ["read", "a.casefile"],
      ["unreadable", "gone.casefile"],
      ["read", "b.casefile"],
    ],
    again: [],
    told: 1,
    later: [
      ["read", "c.casefile"],
      ["read", "a.casefile"],
    ],
  });
});

test("a second start hands over paths, and anything else counts as none", () => {
  const handed = [{ caseFiles: ["/a.casefile", 7, null] }, { caseFiles: "/a.casefile" }, {}, null, undefined, "x"];
  expect(handed.map(pathsIn)).toEqual([["/a.casefile"], [], [], [], [], []]);
});
