import Fuse, { type IFuseOptions } from "fuse.js";
import { asked, type Engine, type Flat, flat } from "./engine.ts";

/** fuse.js with its token search, over some of the fields. */
export function fuse(over: "titles and tags" | "everything"): Engine {
  const options: IFuseOptions<Flat> = {
    keys: [
      { name: "title", weight: 3 },
      { name: "tags", weight: 2 },
      ...(over === "everything" ? ["asked", "line", "texts"].map((name) => ({ name, weight: 1 })) : []),
    ],
    ignoreLocation: true,
    ignoreDiacritics: true,
    useTokenSearch: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  };
  let index = new Fuse<Flat>([], options);
  return {
    build: (leaves) => {
      index = new Fuse(leaves.map(flat), options);
    },
    find: (typed) => index.search(typed.replaceAll('"', "").trim(), { limit: asked }).map(({ item }) => item.key),
    change: (leaf) => {
      const key = flat(leaf).key;
      index.remove((one) => one.key === key);
      index.add(flat(leaf));
    },
    save: null,
    load: null,
  };
}
