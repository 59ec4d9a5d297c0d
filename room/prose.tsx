import Markdown from "react-markdown";
import style from "./prose.module.css";

/** Nothing but text: no HTML, pictures or links, whoever wrote it. */
const allowed = ["p", "em", "strong", "ul", "ol", "li", "blockquote", "br"];

/** How much larger than a page of a case a text stands: the fewer signs, the larger. */
type Weight = "page" | "few" | "least";

export function weightOf(text: string): Weight {
  if (text.length > 190) return "page";
  return text.length > 80 ? "few" : "least";
}

/** A page of Markdown, set for the back row. */
export function Prose({ text, weight = "page" }: { readonly text: string; readonly weight?: Weight }) {
  return (
    <div className={`${style.prose} ${style[weight]}`} dir="auto">
      <Markdown skipHtml allowedElements={allowed} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
}
