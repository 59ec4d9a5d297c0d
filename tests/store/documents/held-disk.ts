import { type Disk, localDisk } from "../../../store/documents/disk.ts";

/** A disk whose dilemmas are not read before they are let go. */
export function heldDisk(): { disk: Disk; letGo: (name: string) => void; letAllGo: () => void } {
  let isFree = false;
  const free = new Set<string>();
  const waiting: [path: string, go: () => void][] = [];
  function check() {
    for (const [path, go] of waiting) if (isFree || [...free].some((name) => path.includes(name))) go();
  }
  function turnOf(path: string): Promise<void> {
    return new Promise((go) => {
      waiting.push([path, go]);
      check();
    });
  }
  return {
    disk: {
      ...localDisk,
      async stamp(path) {
        if (path.includes("dilemmas")) await turnOf(path);
        return localDisk.stamp(path);
      },
    },
    letGo(name) {
      free.add(name);
      check();
    },
    letAllGo() {
      isFree = true;
      check();
    },
  };
}
