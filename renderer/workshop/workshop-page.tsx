import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { leftUnder, nameOf } from "../parts/open-words.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import { PlanRead } from "./plan-read.tsx";
import { Planner } from "./planner.tsx";
import type { SessionAutosave } from "./session-autosave.ts";

/** A workshop, planned. */
export function WorkshopPage({ id }: { readonly id: string }) {
  const { workshop: words } = useWords();
  const asked = useAsk("readSession", { id });
  const cases = useAsk("listCases", {});
  const start = useAsk("readStart", {});
  const isAlone = start.state === "here" && start.value.kind === "workshop";
  const isGone = asked.state === "refused" && asked.reason === "not-found";
  const left = isGone ? leftUnder<SessionAutosave>(nameOf("sessions", id)) : null;
  if (isGone && left === null)
    return (
      <Page title={words.unknown} above={<Above />} width="reading">
        <p>{words.unknownText}</p>
        <p>
          <ButtonLink to="/bin">{words.toBin}</ButtonLink>
        </p>
      </Page>
    );
  const kept = left === null ? asked : ({ state: "here", value: left.kept } as const);
  return (
    <WhenHere asked={kept}>
      {(view) =>
        view.readOnly === null ? (
          <WhenHere asked={cases}>{(shelf) => <Planner kept={view} shelf={shelf} isAlone={isAlone} />}</WhenHere>
        ) : (
          <PlanRead view={view} why={view.readOnly} />
        )
      }
    </WhenHere>
  );
}
