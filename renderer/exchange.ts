/** How files go between a page in a browser and the app behind it. */
interface Exchange {
  /** Sends a file of any size; the app answers with its id, or null when it did not take it. */
  handIn(file: Blob): Promise<string | null>;
  /** Has a file saved that the app holds under an id. */
  fetchOut(id: string): void;
}

async function handIn(file: Blob): Promise<string | null> {
  try {
    const headers = { "content-type": "application/zip" };
    const response = await fetch("hand-in", { method: "POST", headers, body: file });
    const answer: unknown = response.ok ? await response.json() : null;
    const isNamed = typeof answer === "object" && answer !== null && "id" in answer;
    return isNamed && typeof answer.id === "string" ? answer.id : null;
  } catch {
    return null; // The app is gone, or has shut the line on a file that is too large.
  }
}

function fetchOut(id: string): void {
  Object.assign(document.createElement("a"), { href: `handed-out/${id}`, download: "" }).click();
}

/** Null in the desktop shell, which asks for files and places itself. */
export const exchange: Exchange | null = window.casebook === undefined ? { handIn, fetchOut } : null;
