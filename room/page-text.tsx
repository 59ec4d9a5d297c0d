import Markdown from "react-markdown";
import style from "./page-text.module.css";

/** Nothing but text: no HTML, pictures or links, whoever wrote it. */
const allowed = ["p", "em", "strong", "ul", "ol", "li", "blockquote", "br"];

/** A page of text on the wall, written in Markdown. */
export function PageText({ text }: { readonly text: string }) {
  return (
    <div className={style.text}>
      <Markdown skipHtml allowedElements={allowed} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
}
