/** Hands a text to the owner as a file, by the browser's own way of saving. No path is known here. */
export function handOut(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // A save dialog may stand open for a while.
}
