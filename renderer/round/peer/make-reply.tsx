import { useState } from "react";
import { lacksTowards } from "../../../core/circle/round/drafted-reply.ts";
import type { Asked } from "../../../core/walk/findings.ts";
import { useAsk } from "../../ask.ts";
import { api } from "../../bridge.ts";
import { Button } from "../../parts/button.tsx";
import { ClosingFields } from "../../parts/closing/closing-fields.tsx";
import { MakeFile } from "../../parts/closing/make-file.tsx";
import { useMaking } from "../../parts/closing/use-making.ts";
import { WhenHere } from "../../parts/when-here.tsx";
import { useWords } from "../../words/use-words.ts";
import { FormPart } from "./form-part.tsx";
import style from "./peer.module.css";
import type { OpenReply } from "./use-reply.ts";

interface Props {
  readonly open: OpenReply;
  readonly by: string;
  /** The questions that the quick walk asks. */
  readonly asked: readonly Asked[];
  /** Whether the others' replies are open, and there are some. */
  readonly hasOthers: boolean;
}

/** Where the place is that lacks something. */
const places = { walk: "reply-walk", choice: "reply-choice", confidence: "reply-choice" } as const;

/** Where the others' replies begin. */
export const othersPlace = "others";

function goTo(place: string) {
  const heading = document.getElementById(place);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Making the reply a file: what it lacks, with the way there, or how it is closed. */
export function MakeReply({ open, by, asked, hasOthers }: Props) {
  const words = useWords().round.peer;
  const circle = useAsk("readCircle", {});
  const lacks = lacksTowards(open.dilemma, open.draft, asked);
  return (
    <div className={style.make}>
      <FormPart title={words.ready} lead={words.readyLead}>
        {lacks.length > 0 ? (
          <div>
            <p>{words.lacking}</p>
            <ul className={style.lacks}>
              {lacks.map((lack) => (
                <li key={lack}>
                  <Button weight="quiet" onPress={() => goTo(places[lack])}>
                    {words.lack[lack]}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <WhenHere asked={circle}>
            {(known) => <Make open={open} by={by} hasOthers={hasOthers} circle={known} />}
          </WhenHere>
        )}
      </FormPart>
    </div>
  );
}

interface MakeProps extends Omit<Props, "asked"> {
  readonly circle: { readonly name: string; readonly fingerprint: string };
}

function Make({ open, by, hasOthers, circle }: MakeProps) {
  const words = useWords().round.peer;
  const making = useMaking(circle.name, JSON.stringify(open.draft));
  const [isUnsaved, setUnsaved] = useState(false);
  async function make() {
    const isSaved = await open.flush(); // What is not on the disk would not be in the file; the header says why it is not.
    setUnsaved(!isSaved);
    if (isSaved) await making.make((closing) => api.sendReply({ id: open.id, closing }));
  }
  return (
    <>
      <ClosingFields making={making} circle={circle} />
      <MakeFile
        making={making}
        label={words.make}
        onMake={() => void make()}
        obstacle={isUnsaved ? words.notSaved : null}
        changedElsewhere={words.changedThere}
        next={
          <>
            <p>{words.sendIt(by)}</p>
            {hasOthers && <Button onPress={() => goTo(othersPlace)}>{words.toOthers}</Button>}
          </>
        }
      />
    </>
  );
}
