const written = "input:not([type=radio], [type=checkbox]), textarea, select";

/** Whether somebody writes in a field of the page: what comes meanwhile, from another window say, leaves the keyboard there. */
export function isWriting(): boolean {
  return document.activeElement?.closest("main") != null && document.activeElement.matches(written);
}
