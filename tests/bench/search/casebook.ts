import { Finder, type Leaf } from "../../../core/search/finder.ts";
import { asked, type Engine } from "./engine.ts";

/** The whole search of the app, snippets and marks included. */
export function casebook(): Engine {
  let finder = new Finder();
  return {
    build: (leaves: readonly Leaf[]) => {
      for (const leaf of leaves) finder.put(leaf);
    },
    find: (typed) => finder.find(typed, asked).map(({ kind, id }) => `${kind}/${id}`),
    change: (leaf) => {
      finder.put(leaf);
    },
    save: () => finder.saved(),
    load: (saved) => {
      const again = Finder.from(saved);
      if (again === null) throw new Error("What was saved was refused");
      finder = again;
    },
  };
}
