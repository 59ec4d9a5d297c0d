import { Trash2 } from "lucide-react";
import { useLocation } from "wouter";
import type { KeptCase } from "../../core/library/kept-case.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import { everyLens, type WalkPlan } from "../../core/walk/lens.ts";
import { api } from "../bridge.ts";
import { command } from "../commands/command.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { say } from "../commands/said.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { Filing } from "./filing.tsx";
import { Opening } from "./opening.tsx";
import style from "./own-case.module.css";
import { Saving, SavingTrouble } from "./saving.tsx";
import { Sealed } from "./sealed.tsx";
import { useOwnCase } from "./use-own-case.ts";

interface Props {
  readonly kept: KeptCase;
  readonly plan: WalkPlan;
  readonly library: readonly CaseSummary[];
}

/** Every field of an own case, in the order a case is read. */
export function OwnCaseEditor({ kept, plan, library }: Props) {
  const { ownCase: words, refusals } = useWords();
  const [, go] = useLocation();
  const open = useOwnCase(kept);
  const { id, title } = open.ownCase;
  const name = title.trim() === "" ? words.untitled : title;
  const canWrite = open.readOnly === null;

  async function moveToBin() {
    await open.flush();
    const binned = await api.binOwnCase({ id });
    if (!binned.ok) return say({ tone: "trouble", text: refusals[binned.reason] });
    go(`/own-cases/${id}`);
  }

  const binning = command({
    id: "bin-case",
    label: words.bin,
    Icon: Trash2,
    group: "here",
    run: () => void moveToBin(),
  });
  useOffer(canWrite ? [binning] : []);
  if (open.readOnly !== null)
    return (
      <Page title={name} above={<Above own={open.ownCase} />} width="reading">
        <Notice tone="news" action={<ButtonLink to={`/case/${id}`}>{words.read}</ButtonLink>}>
          {words.readOnly[open.readOnly]}
        </Notice>
      </Page>
    );
  const lenses = everyLens(plan);
  return (
    <Page title={name} above={<Above own={open.ownCase} />} beside={<Saving open={open} />} width="reading">
      <SavingTrouble open={open} />
      <Notice tone="news">{words.stays}</Notice>
      <div className={style.sections}>
        <Opening open={open} />
        <Sealed open={open} lenses={lenses} />
        <Filing open={open} lenses={lenses} library={library.filter((item) => item.id !== id)} />
        <div>
          <CommandButton command={binning} weight="quiet" />
        </div>
      </div>
    </Page>
  );
}
