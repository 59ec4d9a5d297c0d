/** Hands something to the owner as a file, by the browser's own way of saving. No path is known here. */
export function handOut(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // A save dialog may stand open for a while.
}
