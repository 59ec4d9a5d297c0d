/** More than any name that Casebook or a synchronising program gives to a file. In characters. */
const longest = 180;

/** What a file may not be called on every disk that a backup may be brought back to: signs, and the devices of Windows. */
const strange = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\.|^\s|[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

function isName(name: string): boolean {
  return name !== "" && name.length <= longest && !strange.test(name);
}

/** The folders of a casebook that hold no documents: what was set aside is damaged, and bytes are kept apart. */
const otherFolders: ReadonlySet<string> = new Set(["damaged", "attachments"]);

/** Whether a folder of this name, directly in a casebook, may hold documents. */
export function isDocumentFolder(name: string): boolean {
  return /^[a-z][a-z-]{0,40}$/.test(name) && isName(name) && !otherFolders.has(name);
}

/** Whether a path inside a casebook, with `/` between its names, is that of a document: whatever comes later is one too. */
export function isDocumentPath(path: string): boolean {
  const names = path.split("/");
  const file = names.at(-1) ?? "";
  if (names.length > 2 || !file.endsWith(".json") || !isName(file)) return false;
  return names.length === 1 ? file !== manifestName : isDocumentFolder(names[0] ?? "");
}

/** Whether a path inside a casebook is that of the bytes of an attachment, which is called by their SHA-256. */
export function isAttachmentPath(path: string): boolean {
  return /^attachments\/[0-9a-f]{64}\.[a-z]{1,5}$/.test(path);
}

/** What two paths have in common that one disk keeps apart and another does not. */
export function folded(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** The entry of a backup that says what it holds. */
export const manifestName = "manifest.json";
