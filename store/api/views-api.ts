import type { CasebookApi } from "../../core/api.ts";
import { type SavedView, withView } from "../../core/dilemma/views.ts";
import { done, type Outcome } from "../../core/outcome.ts";
import { announcing, type Parts } from "../parts.ts";
import { writer } from "./writer.ts";

type ViewsApi = Pick<CasebookApi, "listViews" | "saveView" | "dropView">;

/** The part of the contract that keeps views of the journal. */
export function viewsApi(parts: Parts): ViewsApi {
  const { views } = parts.casebook;
  const { writing } = writer(parts);

  function change(how: (views: readonly SavedView[]) => SavedView[]): Promise<Outcome<SavedView[]>> {
    return announcing(
      parts,
      "views",
      writing(async () => {
        const changed = await views.change(parts.clock.at(), (present) => done({ views: how(present.views) }));
        return changed.ok ? done(changed.value.views) : changed;
      }),
    );
  }

  return {
    listViews: async () => done(views.content.views),
    saveView: (view) => change((present) => withView(present, view)),
    dropView: ({ name }) => change((present) => present.filter((view) => view.name !== name)),
  };
}
