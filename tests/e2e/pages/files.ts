import type { Page } from "playwright-core";

/** A file that is made in the page. */
export interface Made {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** Drags files over the page, away from it or lets them go on it, as a browser tells the page, and whether the page took them. */
export async function dragFiles(
  page: Page,
  event: "dragover" | "dragleave" | "drop",
  files: readonly Made[],
): Promise<"taken" | "left to the browser"> {
  return page.evaluate(
    ([kind, made]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of made) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      if (made.length === 0) dataTransfer.setData("text/plain", "A sentence");
      const dragged = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(dragged) ? ("left to the browser" as const) : ("taken" as const);
    },
    [event, files] as const,
  );
}

/** Holds back the news that a file is read, so that its progress is there to be seen on any machine, however fast. */
export async function holdReading(page: Page): Promise<void> {
  await page.evaluate(() => {
    const read = FileReader.prototype.readAsDataURL;
    const gate = new Promise<void>((resolve) => Reflect.set(window, "letThrough", resolve));
    FileReader.prototype.readAsDataURL = function (file) {
      const deliver = this.onloadend;
      this.onloadend = null;
      const ended = new Promise<ProgressEvent<FileReader>>((resolve) => {
        this.addEventListener("loadend", resolve, { once: true });
      });
      void Promise.all([ended, gate]).then(([event]) => deliver?.call(this, event));
      read.call(this, file);
    };
  });
}

/** Lets the news through that was held back, and all later ones. */
export async function letThrough(page: Page): Promise<void> {
  await page.evaluate(() => (Reflect.get(window, "letThrough") as () => void)());
}
