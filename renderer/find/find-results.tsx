import { BookOpen, Info, Library, PenLine, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { Collection, Header, Menu, MenuItem, MenuSection } from "react-aria-components";
import type { Found } from "../../core/search/quick-find.ts";
import { FoundLine, placeOf } from "../parts/found-line.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./find-dialog.module.css";
import type { Place } from "./places.ts";

const icons = { newDilemma: PenLine, today: Sun, journal: BookOpen, library: Library, about: Info } as const;

interface Props {
  readonly places: readonly Place[];
  readonly found: readonly Found[];
  readonly onOpen: (to: string) => void;
}

interface Item {
  readonly to: string;
  readonly name: string;
  readonly shown: ReactNode;
}

function PlaceLine({ icon, name }: { readonly icon: keyof typeof icons; readonly name: string }) {
  const Icon = icons[icon];
  return (
    <span className={style.place}>
      <Icon aria-hidden size={16} />
      {name}
    </span>
  );
}

/** What was found, group by group, the group of the best match first: one list for the arrow keys. */
export function FindResults({ places, found, onOpen }: Props) {
  const { find, shell } = useWords();
  const foundOf = (kind: Found["kind"]): Item[] =>
    found
      .filter((item) => item.kind === kind)
      .map((item) => ({ to: placeOf(item), name: item.title, shown: <FoundLine found={item} /> }));
  const goTo = places.map(({ to, key }): Item => {
    return { to, name: shell[key], shown: <PlaceLine icon={key} name={shell[key]} /> };
  });
  const cases = { title: find.cases, items: foundOf("case") };
  const dilemmas = { title: find.dilemmas, items: foundOf("dilemma") };
  const best = found[0]?.kind === "dilemma" ? [dilemmas, cases] : [cases, dilemmas];
  const groups = [...best, { title: find.places, items: goTo }].filter((group) => group.items.length > 0);
  return (
    <Menu aria-label={find.results} className={style.results} onAction={(key) => onOpen(String(key))}>
      {groups.map(({ title, items }) => (
        <MenuSection key={title} id={title}>
          <Header className={style.group}>{title}</Header>
          <Collection items={items}>
            {({ to, name, shown }) => (
              <MenuItem id={to} textValue={name} className={style.item}>
                {shown}
              </MenuItem>
            )}
          </Collection>
        </MenuSection>
      ))}
    </Menu>
  );
}
