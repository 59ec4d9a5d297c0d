import type { Page } from "playwright-core";

/** What was seen in the window while somebody typed into the find dialog. */
export interface SeenFinding {
  /** Each answer: how long it was waited for, how long until it was painted and how many frames passed before it was there. */
  readonly answers: readonly { readonly asked: number; readonly shown: number | null; readonly frames: number }[];
  readonly overtaken: number;
  readonly tasks: readonly number[];
  readonly presses: readonly number[];
}

/** Watches the open find dialog from within the window. `shown` stays null where an answer changed nothing that is seen. */
export async function watchFinding(page: Page) {
  await page.evaluate(() => {
    interface Answer {
      asked: number;
      shown: number | null;
      frames: number;
    }
    const seen = { answers: [] as Answer[], overtaken: 0, tasks: [] as number[], presses: [] as number[], waiting: 0 };
    Reflect.set(window, "seenFinding", seen);
    /** The last answer, until it is in the page. */
    let last: { readonly answer: Answer; readonly at: number } | null = null;

    const watchers = [
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
      }),
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === "keydown") seen.presses.push(entry.duration);
      }),
    ] as const;
    watchers[0].observe({ type: "longtask", buffered: false });
    watchers[1].observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);

    function countFrames(): void {
      if (last !== null) last.answer.frames += 1;
      frame = requestAnimationFrame(countFrames);
    }
    let frame = requestAnimationFrame(countFrames);

    /** A message posted in a frame is heard when that frame is painted. */
    function whenPainted(then: () => void): void {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = then;
        port1.postMessage(null);
      });
    }
    const observer = new MutationObserver(() => {
      if (last === null) return;
      const { answer, at } = last;
      last = null;
      whenPainted(() => {
        answer.shown = performance.now() - at;
      });
    });
    const dialog = document.querySelector('[role="dialog"]');
    if (dialog === null) throw new Error("No dialog is open");
    observer.observe(dialog, { subtree: true, childList: true, characterData: true });

    const plain = window.fetch;
    window.fetch = async (...given) => {
      if (!String(given[0]).endsWith("ask/find")) return plain(...given);
      const start = performance.now();
      seen.waiting += 1;
      const response = await plain(...given);
      const json = response.json.bind(response);
      response.json = async () => {
        const outcome = (await json()) as { ok: boolean; reason?: string };
        const at = performance.now();
        seen.waiting -= 1;
        if (outcome.ok) {
          const answer = { asked: at - start, shown: null, frames: 0 };
          seen.answers.push(answer);
          last = { answer, at };
        } else seen.overtaken += 1;
        return outcome;
      };
      return response;
    };
    Reflect.set(window, "endFinding", () => {
      window.fetch = plain;
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const watcher of watchers) watcher.disconnect();
    });
  });
  return {
    /** Waits until every find is answered and a moment has passed for it to be drawn. */
    async settled(): Promise<void> {
      await page.waitForTimeout(150);
      await page.waitForFunction(() => (Reflect.get(window, "seenFinding") as { waiting: number }).waiting === 0);
      await page.waitForTimeout(150);
    },
    end: (): Promise<SeenFinding> =>
      page.evaluate(() => {
        (Reflect.get(window, "endFinding") as () => void)();
        return Reflect.get(window, "seenFinding") as SeenFinding;
      }),
  };
}
