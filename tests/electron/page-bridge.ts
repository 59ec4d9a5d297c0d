import type { Page } from "playwright-core";
import type { Channel } from "../../core/api.ts";
import type { Bridge } from "../../core/bridge.ts";

/** Asks through the bridge that the preload put into the page, as the page itself would. */
export function ask(page: Page, channel: Channel, input: unknown): Promise<unknown> {
  return page.evaluate(([name, given]) => (globalThis as unknown as { casebook: Bridge }).casebook.ask(name, given), [
    channel,
    input,
  ] as const);
}

/** Makes the page ask when it is told of its end, as a screen does that holds unsaved text. */
export function askAtTheEnd(page: Page, channel: Channel, input: unknown): Promise<void> {
  return page.evaluate(
    ([name, given]) => {
      const { casebook } = globalThis as unknown as { casebook: Bridge };
      addEventListener("pagehide", () => void casebook.ask(name, given), { once: true });
    },
    [channel, input] as const,
  );
}
