import { createContext, useContext } from "react";
import { english, type Words } from "./english.ts";

/** The language of the window. A second language is a second catalogue of the same type. */
export const WordsContext = createContext<Words>(english);

/** Every word a person reads. */
export function useWords(): Words {
  return useContext(WordsContext);
}
