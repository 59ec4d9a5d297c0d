import type { OpenConflict } from "../../core/merge/conflict.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { ConflictList } from "../parts/conflicts/conflict-list.tsx";
import { SettlingNews } from "../parts/conflicts/settling-news.tsx";
import { useSettling } from "../parts/conflicts/use-settling.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./conflicts.module.css";

interface Group {
  readonly of: OpenConflict["of"];
  readonly title: string;
  readonly conflicts: readonly OpenConflict[];
}

function grouped(conflicts: readonly OpenConflict[]): Group[] {
  const groups = new Map<string, OpenConflict[]>();
  for (const conflict of conflicts) {
    const key = `${conflict.of.kind} ${conflict.of.id}`;
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ of: first.of, title: first.title, conflicts: group }];
  });
}

const addresses: Readonly<Partial<Record<OpenConflict["of"]["kind"], string>>> = {
  dilemma: "/dilemma/",
  case: "/own-case/",
  round: "/circle/round/",
  session: "/workshop/",
};

/** Everything that two machines said differently, document by document. */
export function Conflicts() {
  const { conflicts: words } = useWords();
  const asked = useAsk("listConflicts", {});
  const settling = useSettling();
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={style.news}>
        <SettlingNews settling={settling} />
      </div>
      <WhenHere asked={asked}>
        {(conflicts) => (
          <>
            {conflicts.length === 0 && <p className={style.none}>{words.none}</p>}
            {grouped(conflicts).map(({ of, title, conflicts: group }) => {
              const name = title === "" ? words.documents[of.kind] : words.quoted(title);
              const address = addresses[of.kind];
              return (
                <section key={`${of.kind} ${of.id}`} className={style.group} aria-label={name}>
                  <header className={style.header}>
                    <h2 className={style.title}>{name}</h2>
                    {address !== undefined && (
                      <ButtonLink to={`${address}${of.id}`} weight="quiet" label={`${words.open} ${name}`}>
                        {words.open}
                      </ButtonLink>
                    )}
                  </header>
                  <ConflictList conflicts={group} settling={settling} />
                </section>
              );
            })}
          </>
        )}
      </WhenHere>
    </Page>
  );
}
