import type { Round } from "../../core/circle/round/round.ts";
import { isSealed } from "../../core/circle/round/sealed.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { amend } from "../../core/dilemma/look-back.ts";
import { valueAt, withValueAt } from "../../core/merge/at-path.ts";
import { saysSame } from "../../core/merge/canonical.ts";
import { type Conflict, type OpenConflict, thoughtUnder, type Way } from "../../core/merge/conflict.ts";
import type { ConflictsApi } from "../../core/merge/conflicts-api.ts";
import { told } from "../../core/merge/told.ts";
import { settledBy, waysOf } from "../../core/merge/ways.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Session } from "../../core/workshop/session.ts";
import { writer } from "../api/writer.ts";
import { announcing, type Parts } from "../parts.ts";
import { refusing } from "../refusal-of.ts";
import { documentOf, type Standing } from "./merged-document.ts";

function shown(conflict: Conflict, standing: Standing | null): OpenConflict {
  const here = standing === null ? null : (valueAt(standing.content, conflict.path) ?? null);
  const plain: OpenConflict["here"] = JSON.parse(JSON.stringify(here));
  const possible = standing === null ? (["keep"] as const) : waysOf(conflict, here, standing.dilemma);
  const ways = possible.filter((way) => settledBy(standing?.content, conflict, here, way) !== null);
  const title = standing?.title ?? conflict.title;
  return { ...conflict, title, here: plain, hereSavedAt: standing?.savedAt ?? conflict.savedAt, ways };
}

/** Replies that may not be seen yet are not seen here either, nor a run in which ballots are being handed in. */
function isWithheld({ of, path }: Conflict, standing: Standing | null): boolean {
  if (of.kind === "session" && path[0] === "runs")
    return isPollingIn(standing?.content as Session | undefined, path[1]);
  if (of.kind !== "round" || path[0] !== "replies") return false;
  return standing === null || isSealed(standing.content as Round);
}

function isPollingIn(session: Session | undefined, runId: string | undefined): boolean {
  const votes = session?.runs.find(({ id }) => id === runId)?.votes ?? [];
  return votes.some(({ mode, state }) => mode === "ballots" && state === "open");
}

/** The part of the contract for what two machines said differently. `newId` makes the ids of later thoughts. */
export function conflictApi(parts: Parts, newId: () => string, lookAround: () => Promise<void>): ConflictsApi {
  const { conflicts } = parts.casebook;
  const { writing } = writer(parts);

  async function open(id: string): Promise<Outcome<OpenConflict>> {
    const read = await conflicts.read(id);
    if (!read.ok) return read;
    const standing = await documentOf(parts, read.value.of).read();
    return isWithheld(read.value, standing) ? refused("not-found") : done(shown(read.value, standing));
  }

  /** Writes what settling it comes to. What stood there is kept as a conflict that was settled. */
  async function write(conflict: OpenConflict, way: Way): Promise<Outcome<unknown>> {
    if (way === "keep") return done(null);
    const { of, title, path, here, there, hereSavedAt } = conflict;
    if (way !== "thought" && here !== null)
      await conflicts.keepSettled(
        of,
        title,
        { path, here: there, there: here, savedAt: hereSavedAt },
        parts.clock.today(),
      );
    const at = parts.clock.at();
    return documentOf(parts, of).change(at, (content) => {
      if (!saysSame(valueAt(content, path) ?? null, here)) return refused("changed-elsewhere");
      if (way !== "thought") {
        const settled = settledBy(content, conflict, here, way);
        return settled === null ? refused("changed-elsewhere") : done(settled);
      }
      const part = thoughtUnder(path);
      if (part === null) return refused("bad-input");
      return amend(content as Dilemma, { id: newId(), at, part, text: told(there) });
    });
  }

  function settled(id: string, way: Way, seen: OpenConflict["here"]): Promise<Outcome<null>> {
    return refusing(async () => {
      const found = await open(id);
      if (!found.ok) return found;
      if (!found.value.ways.includes(way)) return refused("bad-input");
      if (!saysSame(found.value.here, seen)) return refused("changed-elsewhere");
      const written = await write(found.value, way);
      return written.ok ? conflicts.settle(id, parts.clock.today()) : written;
    });
  }

  /** Where nothing was seen there was no record, or else a field that may say null. */
  async function takenBack(conflict: Conflict, way: Way, seen: OpenConflict["here"]): Promise<Outcome<unknown>> {
    const back = (value: unknown) =>
      documentOf(parts, conflict.of).change(parts.clock.at(), (content) => {
        const before = withValueAt(content, conflict.path, value);
        const isAsSettled = saysSame(settledBy(before, conflict, seen, way), content);
        return isAsSettled ? done(before) : refused("changed-elsewhere");
      });
    if (seen !== null) return back(seen);
    const changed = await back(undefined);
    return changed.ok || changed.reason !== "bad-input" ? changed : back(null);
  }

  function reopened(id: string, way: Way, seen: OpenConflict["here"]): Promise<Outcome<null>> {
    return refusing(async () => {
      if (way === "keep" || way === "thought") return conflicts.reopen(id);
      const read = await conflicts.readSettled(id);
      if (!read.ok) return read;
      const changed = await takenBack(read.value, way, seen);
      return changed.ok ? conflicts.reopen(id) : changed;
    });
  }

  const announced = (request: Promise<Outcome<null>>) => announcing(parts, "conflicts", request);
  return {
    listConflicts: () =>
      refusing(async () => {
        const all = await conflicts.all();
        const seen = all.map(async (one) => ({ one, standing: await documentOf(parts, one.of).read() }));
        const open = (await Promise.all(seen)).filter(({ one, standing }) => !isWithheld(one, standing));
        const waiting = open.map(({ one, standing }) => shown(one, standing));
        return done(waiting.filter(({ here, there }) => !saysSame(here, there)));
      }),
    settleConflict: ({ id, way, seen }) => announced(writing(() => settled(id, way, seen))),
    reopenConflict: ({ id, way, seen }) => announced(writing(() => reopened(id, way, seen))),
    async lookAround() {
      await lookAround();
      return done(null);
    },
  };
}
