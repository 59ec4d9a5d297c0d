/** The one channel on which the window hears that something changed. */
export const eventChannel = "casebook-event";

/** The channel on which the window hears what was chosen in the menu. */
export const commandChannel = "casebook-command";

/** The window hears that case files wait, and asks for them on the same channel. */
export const filesChannel = "casebook-files";

/** The app asks the page to hand in what is not saved yet; the preload answers when the page has done so. */
export const flushChannel = "casebook-flush";
export const flushedChannel = "casebook-flushed";

/** The room's window asks what it sees: the only thing that it is answered. */
export const readRoomChannel = "casebook-read-room";

/** The trainer's window opens the room's with the id of a session, closes it with null, and hears what became of it. */
export const roomChannel = "casebook-room";

/** The page asks for what it would print, as a PDF. */
export const pdfChannel = "casebook-pdf";
