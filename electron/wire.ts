/** The one channel on which the window hears that something changed. */
export const eventChannel = "casebook-event";

/** The channel on which the window hears what was chosen in the menu. */
export const commandChannel = "casebook-command";

/** The window hears that case files wait, and asks for them on the same channel. */
export const filesChannel = "casebook-files";

/** The app asks the page to hand in what is not saved yet; the preload answers when the page has done so. */
export const flushChannel = "casebook-flush";
export const flushedChannel = "casebook-flushed";
