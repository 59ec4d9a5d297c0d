import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";

/** A PDF as somebody reads it who has nothing but the file. */
export interface ReadPdf {
  /** For each page its width and height in points, rounded. */
  readonly sizes: readonly string[];
  /** The letters and figures of each page. */
  readonly texts: readonly string[];
  /** The fonts that are not in the file itself. */
  readonly missingFonts: readonly string[];
}

/** The letters and figures of a text alone: on paper lines break anywhere, and a mark may be drawn as another one. */
export function packed(text: string): string {
  return text.replaceAll(/[^a-z0-9]+/gi, "");
}

/** Prints the page as a PDF on the paper it asks for, and reads that back. */
export async function printed(page: Page): Promise<ReadPdf> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const sizes: string[] = [];
  const texts: string[] = [];
  const missingFonts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    sizes.push(`${Math.round(width)}x${Math.round(height)}`);
    const { items, styles } = await sheet.getTextContent();
    texts.push(packed(items.map((item) => ("str" in item ? item.str : "")).join("")));
    await sheet.getOperatorList(); // Loads the fonts.
    for (const name of Object.keys(styles)) {
      const font = sheet.commonObjs.get(name) as { name: string; missingFile?: boolean };
      if (font.missingFile === true) missingFonts.push(font.name);
    }
  }
  await document.cleanup();
  return { sizes, texts, missingFonts };
}
