import { useState } from "react";
import { Autocomplete, Collection, Header, Menu, MenuItem, MenuSection } from "react-aria-components";
import type { CaseSummary } from "../../core/library/shelf.ts";
import type { Session } from "../../core/workshop/session.ts";
import { SearchField } from "../parts/search-field.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useFewFirst } from "../parts/use-few-first.ts";
import { useFind } from "../parts/use-find.ts";
import { useWords } from "../words/use-words.ts";
import style from "./case-picker.module.css";
import { type Pickable, pickable } from "./pickable.ts";

interface Props {
  readonly title: string;
  readonly session: Pick<Session, "cases" | "theme">;
  readonly shelf: readonly CaseSummary[];
  readonly onChoose: (one: Pickable) => void;
  readonly onClose: () => void;
}

/** A case is chosen: found as one types, or the best for the theme, each with its level, its minutes and what it is about. */
export function CasePicker({ title, session, shelf, onChoose, onClose }: Props) {
  const { workshop } = useWords();
  const words = workshop.picker;
  return (
    <Sheet title={title} isOpen onClose={onClose} close={words.close}>
      <Picking session={session} shelf={shelf} onChoose={onChoose} />
    </Sheet>
  );
}

function Picking({ session, shelf, onChoose }: Pick<Props, "session" | "shelf" | "onChoose">) {
  const { workshop, terms } = useWords();
  const words = workshop.picker;
  const [text, setText] = useState("");
  const finding = useFind(text);
  const found = finding.state === "here" ? finding.found : null; // Without a search, titles answer.
  const { here, others } = pickable(session.cases, shelf, session.theme, text.trim(), found);
  const drawn = useFewFirst(text, others.length);
  const groups = [
    { title: words.here, items: here },
    { title: session.theme === null || text !== "" ? words.others : words.best, items: others.slice(0, drawn) },
  ].filter(({ items }) => items.length > 0);
  const all = [...here, ...others];
  const gist = ({ level, minutes, categories }: Pickable) =>
    words.gist(
      terms.level[level],
      minutes,
      categories.map((category) => terms.category[category]),
    );
  if (shelf.length === 0 && session.cases.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <div className={style.search}>
          <SearchField label={words.search} placeholder={words.hint} autoFocus />
        </div>
        <Menu
          aria-label={words.results}
          className={style.results}
          onAction={(key) => {
            const chosen = all.find(({ id }) => id === key);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {groups.map((group) => (
            <MenuSection key={group.title} id={group.title}>
              <Header className={style.group}>{group.title}</Header>
              <Collection items={group.items}>
                {(item) => (
                  <MenuItem id={item.id} textValue={item.title} className={style.item}>
                    <span className={style.title}>{item.title}</span>
                    <span className={style.gist}>{gist(item)}</span>
                  </MenuItem>
                )}
              </Collection>
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
      <div role="status">{finding.state !== "waiting" && all.length === 0 && <p>{words.nothing}</p>}</div>
      <p className={style.keys}>{words.keys}</p>
    </>
  );
}
