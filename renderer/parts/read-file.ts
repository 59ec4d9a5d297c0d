/** The bytes of a file in base64, or null when it cannot be read or reading is stopped. Tells how far it is, from 0 to 1. */
export function readFile(file: File, stop: AbortSignal, onProgress: (part: number) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    stop.addEventListener("abort", () => reader.abort(), { once: true });
    reader.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    reader.onloadend = () => {
      const { result } = reader; // One that was stopped at its very end has a result all the same.
      resolve(!stop.aborted && typeof result === "string" ? (result.split(",", 2)[1] ?? null) : null);
    };
    reader.readAsDataURL(file);
  });
}
