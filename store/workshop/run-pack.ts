import { randomUUID } from "node:crypto";
import { type CasebookApi, channels } from "../../core/api.ts";
import type { CasebookEvent } from "../../core/events.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { PackState, Start } from "../../core/workshop/start.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import type { ShellFacts } from "../parts.ts";
import { changeSettings } from "../settings-file.ts";
import { Turns } from "../turns.ts";
import { closePack, type PackParts } from "./open-pack.ts";
import { caseOfPack, shelfOfPack } from "./pack-cases.ts";
import { type PackReading, readPack } from "./read-pack.ts";
import { runApi } from "./run-api.ts";
import { sessionApi } from "./session-api.ts";
import { unpack } from "./unpack.ts";

/** What the shell knows and hears. */
export interface PackShell {
  readonly facts: ShellFacts;
  announce(event: CasebookEvent): void;
}

/** The app while it runs for the workshop of a pack: the same way in as to a casebook. */
export interface RunningPack {
  readonly api: CasebookApi;
  close(): Promise<void>;
}

type Asks = Pick<WorkshopApi, "readStart" | "unlockPack">;

/** The part of the contract that tells how the pack stands. `opened` is called with what it was found to hold. */
function startApi(parts: PackParts, opened: (reading: PackReading) => void): Asks {
  const { file, place, library, clock, sealer } = parts;
  const turns = new Turns();
  let standing: PackState | null = null;

  async function stateOf(reading: PackReading): Promise<Outcome<PackState>> {
    if (!reading.ok || place === null)
      return done(reading.ok ? { state: "unreadable", name: file.name } : reading.pack);
    const ids = await unpack(reading.items, place.sessions, library, clock.at());
    if (!ids.ok) return ids;
    opened(reading);
    return done({ state: "open", name: file.name, sessionIds: ids.value, refused: reading.refused });
  }

  async function stand(): Promise<Outcome<PackState>> {
    if (standing !== null) return done(standing);
    const state = await stateOf(parts.reading);
    if (state.ok) standing = state.value;
    return state;
  }

  async function unlock(passphrase: string): Promise<Outcome<PackState>> {
    const state = await stand();
    if (!state.ok || state.value.state !== "locked") return state;
    const unlocked = await stateOf(await readPack(file, passphrase, sealer));
    if (unlocked.ok && unlocked.value.state === "open") standing = unlocked.value;
    return unlocked;
  }

  async function told(work: () => Promise<Outcome<PackState>>): Promise<Outcome<Start>> {
    const state = await turns.take(work);
    return state.ok ? done({ kind: "workshop", pack: state.value }) : state;
  }

  return { readStart: () => told(stand), unlockPack: ({ passphrase }) => told(() => unlock(passphrase)) };
}

/** What is answered whatever stands in the pack. */
function aroundApi(parts: PackParts, { facts, announce }: PackShell) {
  const { settings, place, file, clock } = parts;
  return {
    readSettings: async () => done(settings.content),
    async changeSettings(change) {
      const changed = await changeSettings(settings, change, clock.at());
      if (changed.ok) announce({ kind: "settings" });
      return changed;
    },
    readAbout: async () =>
      done({
        ...{ version: facts.version, shell: facts.shell, blockedRequests: facts.blockedRequests() },
        ...{ casebook: file.name, place: place?.folder ?? parts.settingsFolder, hasSample: false },
      }),
    listNotices: async () => done([...(place?.notices ?? []), ...settings.notices]),
  } satisfies Partial<CasebookApi>;
}

/**
 * Answers the contract from the pack alone: its workshops, the cases they can be made of, the settings, and what the app says of
 * itself. Everything else is refused with `workshop-only`: no casebook is open.
 */
export function runPack(parts: PackParts, shell: PackShell): RunningPack {
  const { place, library, clock } = parts;
  let items: Extract<PackReading, { ok: true }>["items"] = [];
  const closed = Object.fromEntries(channels.map((channel) => [channel, async () => refused("workshop-only")]));
  const start = startApi(parts, (reading) => {
    if (reading.ok) items = reading.items;
  });
  const desk = place && {
    ...{ sessions: place.sessions, clock, shipped: library.plan, writable: true, announce: shell.announce },
    caseFor: (id: string) => caseOfPack(library, items, id),
  };
  const api = {
    ...(closed as unknown as CasebookApi),
    ...start,
    ...aroundApi(parts, shell),
    listCases: async () => done(shelfOfPack(library, items, clock.at())),
    ...(desk !== null && { ...sessionApi(desk, randomUUID), ...runApi(desk, randomUUID) }),
  };
  return { api, close: () => closePack(parts) };
}
