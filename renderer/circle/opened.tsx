import type { CircleView } from "../../core/circle/circle-api.ts";
import type { OpenedItem, Standing } from "../../core/circle/file/opening.ts";
import { Tag } from "../parts/tag.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./circle.module.css";
import { Sender } from "./sender.tsx";

interface Props {
  readonly standing: Standing["kind"];
  readonly items: readonly OpenedItem[];
  readonly peers: CircleView["peers"];
  readonly onAdded: () => void;
}

/** Things of one author that are vouched for alike stand together: a set of fifty says it once. */
function byAuthor(items: readonly OpenedItem[]): readonly (readonly OpenedItem[])[] {
  const groups = new Map<string, OpenedItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.by, item.vouched]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** What of a file is new, changed, here already or left out. Nothing where there is none. */
export function Opened({ standing, items, peers, onAdded }: Props) {
  const { circle: words } = useWords();
  if (items.length === 0) return null;
  return (
    <div className={standing === "refused" ? style.faults : style.group}>
      <h3 className={style.part}>{words.standing[standing]}</h3>
      {byAuthor(items).map((own) => {
        const [first] = own;
        if (first === undefined) return null;
        return (
          <div key={JSON.stringify([first.by, first.vouched])} className={style.ofOne}>
            <ul className={style.items}>
              {own.map((item, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two that are left out may say the same, and none changes its place.
                <Item key={`${item.kind} ${item.id} ${place}`} item={item} />
              ))}
            </ul>
            {standing === "refused" ? (
              first.by !== "" && <p className={style.soft}>{words.by(first.by)}.</p>
            ) : (
              <Sender item={first} peers={peers} onAdded={onAdded} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function Item({ item }: { readonly item: OpenedItem }) {
  const { circle: words, caseFileFaults } = useWords();
  const { kind, title, standing, namesBack, missing } = item;
  const called = kind === "reply" ? words.replyTo(title) : title === "" ? words.noTitle : title;
  return (
    <li className={style.item}>
      <p>
        <Tag>{words.kind[kind]}</Tag> <span className={style.title}>{called}</span>
      </p>
      {standing.kind === "refused" && (
        <p>
          {caseFileFaults[standing.fault]}
          {standing.detail !== "" && <span className={style.detail}>{words.detail(standing.detail)}</span>}
        </p>
      )}
      {missing > 0 && <p className={style.warning}>{words.missing(missing)}</p>}
      {namesBack.length > 0 && <p className={style.warning}>{words.cameBack(namesBack)}</p>}
    </li>
  );
}
