import { expect, test } from "vitest";
import { countAsks, handIn } from "../../electron/asks.ts";

/** An answer that comes when it is told to. */
function later(): { answer: Promise<null>; come: () => void } {
  let come = () => {};
  const answer = new Promise<null>((resolve) => {
    come = () => resolve(null);
  });
  return { answer, come };
}

test("asks are settled when every answer has come, also those asked for meanwhile and those that failed", async () => {
  const asks = countAsks();
  const heard: string[] = [];
  const [first, second] = [later(), later()];
  asks.track(first.answer);
  asks.track(Promise.reject(new Error("a fault"))).catch(() => heard.push("fault"));
  const settled = asks.settled().then(() => heard.push("settled"));
  asks.track(second.answer);
  first.come();
  await first.answer;
  heard.push("first");
  second.come();
  await settled;
  expect({ heard, total: asks.total() }).toEqual({ heard: ["fault", "first", "settled"], total: 3 });
});

test("a page that saves again after each answer is waited for until it has nothing more", async () => {
  const asks = countAsks();
  const saved: string[] = [];
  const toSave = ["title", "facts", "options"];
  await handIn(async () => {
    const next = toSave.shift();
    if (next === undefined) return;
    asks.track(
      Promise.resolve().then(() => {
        saved.push(next);
      }),
    );
  }, asks);
  expect(saved).toEqual(["title", "facts", "options"]);
});

test("a page that never stops asking does not keep the app open", async () => {
  const asks = countAsks();
  await handIn(async () => {
    asks.track(Promise.resolve());
  }, asks);
  expect(asks.total()).toBe(20);
});
