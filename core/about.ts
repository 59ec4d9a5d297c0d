/** What the page "About" shows. `place` is for reading only; no request takes it back. */
export interface About {
  readonly version: string;
  readonly shell: "electron" | "loopback";
  readonly casebook: string;
  readonly place: string;
  readonly blockedRequests: number;
  readonly hasSample: boolean;
}
