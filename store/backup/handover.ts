/** A place the owner chose for a file. */
export interface ChosenPlace {
  readonly path: string;
  /** What the window fetches the file under afterwards, once, or null where it lies where the owner wants it already. */
  readonly fetch: string | null;
}

/** How files go out to the owner and come in. Only the shell knows: it has dialogs, or a page that fetches and sends. */
export interface Handover {
  /** Where a file of this name is to be written; null when the owner changed their mind. */
  placeFor(name: string): Promise<ChosenPlace | null>;
  /** Lets the owner choose a file and answers with its id; null when they changed their mind. */
  choose(): Promise<string | null>;
  /** The path of a file that was chosen or sent, or null. */
  pathOf(id: string): string | null;
}
