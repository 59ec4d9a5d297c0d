import { basename } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { titleInName } from "../core/circle/file/case-file-name.ts";
import { done, type Outcome } from "../core/outcome.ts";
import { localDisk } from "../store/documents/disk.ts";
import { writeDurably } from "../store/documents/durable-adapter.ts";
import { refusing } from "../store/refusal-of.ts";
import { words } from "./words.ts";

/**
 * Asks where to, and writes what the page prints there as a PDF, on the paper that the page says. Resolves with the name it got, with
 * null when nothing was chosen, or with why the disk refused; an older file of that name is then as it was.
 */
export async function savePdf(window: BrowserWindow, name: string): Promise<Outcome<{ readonly name: string } | null>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words.pdf.save,
    defaultPath: `${titleInName(name) || words.app}.pdf`,
    filters: [{ name: words.pdf.kind, extensions: ["pdf"] }],
  });
  if (filePath === "") return done(null);
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
  return refusing(async () => {
    await writeDurably(localDisk, filePath, pdf);
    return done({ name: basename(filePath) });
  });
}
