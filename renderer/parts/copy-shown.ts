/**
 * Puts what an element shows on the clipboard by way of the selection, which asks for no permission. False when the browser
 * does not do it; all of it is selected then.
 */
export function copyShown(element: HTMLElement): boolean {
  window.getSelection()?.selectAllChildren(element);
  return document.execCommand("copy");
}
