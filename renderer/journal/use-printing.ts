import { useSyncExternalStore } from "react";

const print = typeof matchMedia === "undefined" ? null : matchMedia("print");

function listen(changed: () => void): () => void {
  print?.addEventListener("change", changed);
  return () => print?.removeEventListener("change", changed);
}

/** Whether the page is on its way to paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => print?.matches ?? false);
}
