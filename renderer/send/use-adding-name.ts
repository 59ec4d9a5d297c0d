import { useState } from "react";
import { addStandIn } from "../../core/circle/redact/add-stand-in.ts";
import { cutterOf } from "../../core/circle/redact/pieces.ts";
import type { NameKind } from "../../core/circle/redact/redaction.ts";
import { standsFor } from "../../core/circle/redact/replace.ts";
import { textsOf } from "../../core/circle/redact/texts-of.ts";
import { whereItStands } from "../../core/circle/redact/where-it-stands.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { useWords } from "../words/use-words.ts";
import { type LeavingNow, standInsNow } from "./use-leaving.ts";
import type { OpenRedaction } from "./use-redaction.ts";

/** Adding what was missed, and what came of it. */
export interface AddName {
  readonly news: string;
  /** Answers with whether it is on the list and replaced now. */
  readonly add: (text: string, kind: NameKind) => boolean;
}

/** Adds a text to those that are replaced; one that is on the list already is switched on. */
export function useAddingName(dilemma: Dilemma, open: OpenRedaction, now: LeavingNow): AddName {
  const { send: words } = useWords();
  const [news, setNews] = useState("");

  function add(text: string, kind: NameKind): boolean {
    const standIns = standInsNow(open.redaction, now);
    const known = standIns.find(({ texts }) => texts.includes(text));
    if (known !== undefined) {
      setNews(words.thereAlready(text));
      if (!known.isOn) open.write({ standIns: standIns.map((one) => (one === known ? { ...one, isOn: true } : one)) });
      return true;
    }
    const next = addStandIn({ ...open.redaction, standIns }, text, kind, dilemma);
    const added = next.standIns.find(({ id }) => standIns.every((one) => one.id !== id));
    const where = whereItStands(textsOf(now.written), cutterOf(next));
    if (added === undefined || !where.has(added.id)) {
      setNews(words.notThere(text));
      return false;
    }
    open.write({ standIns: next.standIns });
    setNews(words.added(text, standsFor(added)));
    return true;
  }

  return { news, add };
}
