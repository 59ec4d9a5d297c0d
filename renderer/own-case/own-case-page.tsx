import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { leftUnder, nameOf } from "../parts/open-words.ts";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Above } from "./above.tsx";
import type { OwnCaseAutosave } from "./own-case-autosave.ts";
import { OwnCaseEditor } from "./own-case-editor.tsx";

/** A case of one's own, written and filed. */
export function OwnCasePage({ id }: { readonly id: string }) {
  const { ownCase: words } = useWords();
  const asked = useAsk("readOwnCase", { id });
  const plan = useAsk("readWalkPlan", {});
  const library = useAsk("listCases", {});
  const isGone = asked.state === "refused" && asked.reason === "not-found";
  const left = isGone ? leftUnder<OwnCaseAutosave>(nameOf("library", id)) : null;
  if (isGone && left === null)
    return (
      <Page title={words.unknown} above={<Above own={null} />} width="reading">
        <p>{words.unknownText}</p>
        <p>
          <ButtonLink to="/bin">{words.toBin}</ButtonLink>
        </p>
      </Page>
    );
  const kept = left === null ? asked : ({ state: "here", value: left.kept } as const);
  return (
    <WhenHere asked={kept}>
      {(value) => (
        <WhenHere asked={plan}>
          {(walk) => <OwnCaseEditor kept={value} plan={walk} library={library.state === "here" ? library.value : []} />}
        </WhenHere>
      )}
    </WhenHere>
  );
}
