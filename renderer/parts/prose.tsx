import Markdown from "react-markdown";
import style from "./prose.module.css";

/** Nothing but text: no HTML, pictures or links, whoever wrote it. */
const allowed = ["p", "em", "strong", "ul", "ol", "li", "blockquote", "br"];

/** A text somebody wrote, in Markdown, set for reading. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div className={style.prose}>
      <Markdown skipHtml allowedElements={allowed} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  );
}

/** A text the owner typed: exactly as typed, line for line. */
export function Typed({ text }: { readonly text: string }) {
  return <p className={`${style.prose} ${style.typed}`}>{text}</p>;
}
