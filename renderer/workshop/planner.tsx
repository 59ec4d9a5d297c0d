import { Copy, Trash2 } from "lucide-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { CaseSummary } from "../../core/library/shelf.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { sameCaseAround } from "../../core/workshop/plan/agenda-steps.ts";
import { hold } from "../ask.ts";
import { api } from "../bridge.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { say } from "../commands/said.ts";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { Agenda } from "./agenda.tsx";
import { CasePicker } from "./case-picker.tsx";
import { Head } from "./head.tsx";
import { Missing } from "./missing.tsx";
import { Names } from "./names.tsx";
import type { Pickable } from "./pickable.ts";
import { Saving, SavingTrouble } from "./saving.tsx";
import { Sharing } from "./sharing.tsx";
import { useAgenda } from "./use-agenda.ts";
import { usePlan } from "./use-plan.ts";
import { WaysOn } from "./ways-on.tsx";
import style from "./workshop.module.css";

interface Props {
  readonly kept: SessionView;
  readonly shelf: readonly CaseSummary[];
  /** Whether this was started for a workshop alone: there is no library, no bin and no circle then. */
  readonly isAlone: boolean;
}

/** What a case is chosen for: some blocks, or to be added with blocks of its own. */
type Picking = "nothing" | "to-add" | { readonly ids: readonly string[] };

/** The plan of a session: when it is, what happens in it, and whether that fits. */
export function Planner({ kept, shelf, isAlone }: Props) {
  const { workshop: words, refusals } = useWords();
  const [, go] = useLocation();
  const open = usePlan(kept);
  const steps = useAgenda(open);
  const [picking, setPicking] = useState<Picking>("nothing");
  const { session } = open;
  const { id, title, blocks, runs, from } = session;
  const name = title.trim() === "" ? words.untitled : title;
  const going = runs.find(({ endedAt }) => endedAt === null);

  async function moveToBin() {
    await open.flush();
    const binned = await api.binSession({ id });
    if (!binned.ok) return say({ tone: "trouble", text: refusals[binned.reason] });
    go(`/workshops/${id}`);
  }

  async function copy() {
    if (!(await open.flush())) return;
    const copied = await api.copySession({ id, title: words.copyTitle(name).slice(0, 300) });
    if (!copied.ok) return say({ tone: "trouble", text: refusals[copied.reason] });
    hold("readSession", { id: copied.value.session.id }, copied.value);
    (document.activeElement as HTMLElement | null)?.blur(); // The new page is heard first.
    go(`/workshop/${copied.value.session.id}`);
  }

  function choose({ id: caseId, title: chosen }: Pickable) {
    if (picking === "to-add") steps.addCase(caseId, chosen);
    else if (picking !== "nothing") steps.setCase(picking.ids, caseId, chosen);
    setPicking("nothing");
  }

  const copying = command({ id: "copy-session", label: words.copy, Icon: Copy, group: "here", run: () => void copy() });
  const binning = command({
    id: "bin-session",
    label: words.bin,
    Icon: Trash2,
    group: "here",
    run: () => void moveToBin(),
  });
  useOffer(isAlone ? [] : [copying, binning]);
  return (
    <Page title={name} above={<Above />} beside={<Saving open={open} />} width="reading">
      <div className={style.sections}>
        <SavingTrouble open={open} />
        {going !== undefined && <Notice tone="news">{words.going(going.beganAt)}</Notice>}
        {from !== null && <p className={style.soft}>{words.from(from.by)}</p>}
        <WaysOn session={session} />
        <Head open={open} />
        <Missing
          open={open}
          shelf={shelf}
          onChoose={(ids) => setPicking({ ids })}
          onTakeOut={(ids) => steps.remove(ids, words.missing.takenOut(ids.length))}
        />
        <Agenda
          open={open}
          steps={steps}
          shelf={shelf}
          canRead={!isAlone}
          onChooseFor={(blockId) => setPicking({ ids: sameCaseAround(blocks, blockId) })}
          onAddCase={() => setPicking("to-add")}
        />
        <section aria-labelledby="workshop-more" className={style.section}>
          <h2 id="workshop-more">{words.more}</h2>
          <Names open={open} />
          {!isAlone && (
            <>
              <Sharing open={open} />
              <div className={style.buttons}>
                <CommandButton command={copying} />
                <CommandButton command={binning} weight="quiet" />
              </div>
            </>
          )}
        </section>
      </div>
      {picking !== "nothing" && (
        <CasePicker
          title={picking === "to-add" ? words.picker.addTitle : words.picker.title}
          session={session}
          shelf={shelf}
          onChoose={choose}
          onClose={() => setPicking("nothing")}
        />
      )}
    </Page>
  );
}
