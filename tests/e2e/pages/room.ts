import type { Page } from "playwright-core";

/** The room's window, as a stranger on the other side of the projector knows it. */
export interface RoomPage {
  readonly page: Page;
  /** Every byte that its page received, as text, and where each came from. */
  readonly received: readonly { readonly path: string; readonly text: string }[];
  /** What is on the wall now, as one line. */
  seen(): Promise<string>;
}

/** Opens the room from the trainer's window, as large as a projector. */
export async function openRoom(trainer: Page): Promise<RoomPage> {
  const received: { path: string; text: string }[] = [];
  const coming = trainer.context().waitForEvent("page");
  await trainer.getByRole("button", { name: "Open the room’s window" }).click();
  const page = await coming;
  page.on("response", async (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith("/events")) return; // It never ends; that it tells of kinds and ids alone is tested at the server.
    received.push({ path, text: await response.text().catch(() => "") });
  });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole("main").waitFor();
  return { page, received, seen: async () => (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ") };
}
