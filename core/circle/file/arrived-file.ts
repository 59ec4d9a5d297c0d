/**
 * A case file that the system opened with the app, as the window gets it: its name without a path, and its bytes or why there
 * are none.
 */
export type ArrivedFile =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "too-large" | "unreadable"; readonly name: string };
