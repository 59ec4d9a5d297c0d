import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import type { Paper } from "../../../core/paper.ts";
import { useWords } from "../../words/use-words.ts";
import { cssText, footOf } from "./foot.ts";
import rules from "./page-rules.module.css";
import style from "./printed.module.css";
import { usePages } from "./use-pages.ts";

/**
 * How its pages look: `reading` and `working` have a foot with a number, each counted for itself; `form` is to be filled in by hand,
 * `cards` to be cut, `wide` lies on its side, and all three have no foot.
 */
export type SheetForm = "reading" | "working" | "form" | "cards" | "wide";

interface Props {
  readonly name: string;
  readonly form: SheetForm;
  readonly paper: Paper;
  /** What stands at the foot of each page, where the form has one. */
  readonly foot?: string;
  readonly children: ReactNode;
}

function variable(name: string, value: number): CSSProperties {
  return { [name]: value } as CSSProperties;
}

/** Something to print, shown as the pages it will be. On paper there is nothing else of the screen but this. */
export function Printed({ name, form, paper, foot = "", children }: Props) {
  const { paper: words } = useWords();
  const flow = useRef<HTMLDivElement>(null);
  const pages = usePages(flow);
  const hasFoot = form === "reading" || form === "working";
  useEffect(() => {
    if (!hasFoot) return;
    const property = `--foot-${form}`;
    document.documentElement.style.setProperty(property, cssText(foot)); // The foot of a printed page belongs to no element.
    return () => void document.documentElement.style.removeProperty(property);
  }, [hasFoot, form, foot]);
  return (
    <div className={`${style.printed} ${rules.page}`} data-form={form} data-paper={paper}>
      <h2 className={style.name}>
        {name} <span className={style.pages}>{words.pages(pages)}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={style.strip} tabIndex={0} aria-label={words.sheet(name)}>
        <div className={style.size} style={variable("--pages", pages)}>
          <div className={style.paper}>
            {Array.from({ length: pages }, (_, page) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              <div key={page} className={style.page} style={variable("--page", page)} aria-hidden>
                {hasFoot && (
                  <p className={style.foot}>
                    <span>{footOf(foot)}</span>
                    <span>{page + 1}</span>
                  </p>
                )}
              </div>
            ))}
            <div ref={flow} className={style.flow}>
              {children}
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}
