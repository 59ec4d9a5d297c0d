import { ChevronLeft } from "lucide-react";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import type { CircleView } from "../../core/circle/circle-api.ts";
import { itemsAtMost } from "../../core/circle/file/case-file.ts";
import type { Collection } from "../../core/library/reading.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { api } from "../bridge.ts";
import { Button } from "../parts/button.tsx";
import { ClosingFields } from "../parts/closing/closing-fields.tsx";
import { MakeFile } from "../parts/closing/make-file.tsx";
import { useMaking } from "../parts/closing/use-making.ts";
import { Field } from "../parts/field.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { useWords } from "../words/use-words.ts";
import { Candidates } from "./candidates.tsx";
import { choosableOf } from "./choosable.ts";
import { type ChosenItem, itemsAsText, itemsFromText } from "./chosen-items.ts";
import { ChosenList } from "./chosen-list.tsx";
import { OwnWarning } from "./own-warning.tsx";
import style from "./set.module.css";

interface Props {
  readonly library: readonly CaseSummary[];
  readonly circle: CircleView;
  /** The collection it begins with, or null. */
  readonly from: Collection | null;
}

const blank = { title: "", note: "", items: "" };

/** The form of a set: its name, a note, what is in it in order, and how it is closed. Kept while it is filled in. */
export function SetForm({ library, circle, from }: Props) {
  const { set: words } = useWords();
  const draft = useDraft(from === null ? "set" : `set-${from.id}`, blank);
  const [news, setNews] = useState("");
  const [wasTried, setTried] = useState(false);
  const all = useMemo(() => choosableOf(library, circle.rounds), [library, circle.rounds]);
  const { note } = draft.fields;
  const isUntouched = draft.fields.items === "";
  const title = isUntouched && draft.fields.title === "" ? (from?.name ?? "") : draft.fields.title;
  const items =
    itemsFromText(draft.fields.items) ?? (from?.cases ?? []).map((id): ChosenItem => ({ kind: "case", id }));
  const making = useMaking(circle.name, JSON.stringify([title, note, items]));
  const known = items.map((item) => all.find(({ kind, id }) => kind === item.kind && id === item.id) ?? null);

  function choose(next: readonly ChosenItem[], what: string) {
    draft.write({ title, items: itemsAsText(next) });
    setNews(what);
  }

  function obstacle(): string | null {
    if (items.length === 0) return words.empty;
    return known.includes(null) ? words.goneText : null;
  }

  async function make() {
    setTried(true);
    if (obstacle() !== null || title.trim() === "") return;
    await making.make((closing) => api.sendSet({ title: title.trim(), note, items, closing }));
  }

  const above = (
    <div className={style.above}>
      <Link href="/circle" className={style.way}>
        <ChevronLeft aria-hidden size={16} />
        {words.back}
      </Link>
    </div>
  );
  const isFull = items.length >= itemsAtMost;
  return (
    <Page title={words.title} lead={words.lead} above={above} width="reading">
      <div className={style.form}>
        {draft.refusal !== null && <Notice tone="trouble">{words.notKept}</Notice>}
        <Field
          label={words.name}
          hint={words.nameHint}
          value={title}
          problem={wasTried && title.trim() === "" ? words.nameNeeded : undefined}
          onChange={(text) => draft.write({ title: text, items: itemsAsText(items) })}
        />
        <Field
          kind="prose"
          label={words.note}
          hint={words.noteHint}
          value={note}
          maxLength={50_000}
          onChange={(text) => draft.write({ note: text })}
        />
        <ChosenList items={items} known={known} onChange={choose} />
        <OwnWarning known={known} />
        <p role="status" className={style.news}>
          {news}
        </p>
        {isFull ? (
          <Notice tone="news">{words.full(itemsAtMost)}</Notice>
        ) : (
          <Candidates
            all={all}
            chosen={items}
            onAdd={({ kind, id, title: added }) => choose([...items, { kind, id }], words.added(added))}
          />
        )}
        <p className={style.hint}>{words.seals}</p>
        <ClosingFields making={making} circle={circle} />
        <MakeFile
          making={making}
          label={words.make}
          onMake={() => void make()}
          obstacle={wasTried ? (obstacle() ?? (title.trim() === "" ? words.nameNeeded : null)) : null}
          changedElsewhere={words.changedElsewhere}
          next={<p>{words.next}</p>}
        />
        <div>
          <Button weight="quiet" onPress={() => draft.write(blank)}>
            {words.over}
          </Button>
        </div>
      </div>
    </Page>
  );
}
