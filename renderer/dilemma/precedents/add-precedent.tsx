import { Link2 } from "lucide-react";
import { useState } from "react";
import { isLinked, type Linked } from "../../../core/dilemma/precedent.ts";
import { Button } from "../../parts/button.tsx";
import { FoundLine } from "../../parts/found-line.tsx";
import { SearchField } from "../../parts/search-field.tsx";
import { useFind } from "../../parts/use-find.ts";
import { useWords } from "../../words/use-words.ts";
import style from "./precedents.module.css";

interface Props {
  /** What cannot be linked: the dilemma itself, and what is linked already. */
  readonly taken: readonly Linked[];
  readonly onLink: (to: Linked) => void;
}

/** How many are shown at once; a few more words find the others. */
const most = 5;

/** Finds a case or a dilemma by a few words, to link it. */
export function AddPrecedent({ taken, onLink }: Props) {
  const { dilemma, refusals } = useWords();
  const words = dilemma.precedents;
  const [text, setText] = useState("");
  const finding = useFind(text);
  const found = finding.state === "here" ? finding.found.filter((one) => !isLinked(taken, one)).slice(0, most) : [];
  return (
    <div className={style.add}>
      <SearchField label={words.search} placeholder={words.placeholder} value={text} onChange={setText} />
      {found.length > 0 && (
        <ul className={style.found} aria-label={words.results}>
          {found.map((one) => (
            <li key={`${one.kind}/${one.id}`} className={style.result}>
              <FoundLine found={one} />
              <Button
                aria-label={words.linkNamed(one.title)}
                onPress={() => {
                  setText("");
                  onLink({ kind: one.kind, id: one.id });
                }}
              >
                <Link2 aria-hidden />
                {words.link}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {finding.state === "refused" && <p>{refusals[finding.reason]}</p>}
        {finding.state === "here" && found.length === 0 && <p className={style.none}>{words.nothing(finding.text)}</p>}
      </div>
    </div>
  );
}
