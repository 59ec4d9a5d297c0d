import { keepPreviousData, type Query, QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Answer, Channel, Input } from "../core/api.ts";
import type { CasebookEvent, EventKind } from "../core/events.ts";
import type { Outcome, Refusal } from "../core/outcome.ts";
import { api, bridge } from "./bridge.ts";
import { isHere, nameOf } from "./parts/open-words.ts";

/** A request that was refused, on its way through the query cache. */
class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** What a screen knows of what it asked for. */
export type Asked<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly reason: Refusal }
  | { readonly state: "here"; readonly value: Value };

type ValueOf<Name extends Channel> = Answer<Name> extends Outcome<infer Value> ? Value : never;

/** What was asked is asked again when the app says that it changed, never by a clock. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: "always", refetchOnWindowFocus: false },
  },
});

/** What to ask again after each event. */
const touched: Record<EventKind, readonly Channel[]> = {
  conflicts: ["listConflicts"],
  circle: ["readCircle", "readRound", "listBin"],
  sessions: ["listSessions", "readSession", "readRoom", "listBin"],
  dilemmas: [
    "listConflicts",
    "listDilemmas",
    "readDilemma",
    "readDilemmaOn",
    "listBin",
    "readAbout",
    "readInsights",
    "readHouseCode",
  ],
  library: ["listCases", "readCase", "listCollections"],
  cases: ["listCases", "readCase", "listOwnCases", "readOwnCase", "listBin"],
  settings: ["readSettings"],
  notices: ["listNotices"],
  views: ["listViews"],
  lenses: ["readOwnLenses", "readWalkPlan", "readInsights", "listDilemmas"],
  code: ["readHouseCode"],
  backups: ["listBackups"],
  jobs: ["readJob"],
};

/** Whether it was asked by `useAskAbout`, which passes over the saves of the journal alone. */
function isAbout([word, , asked]: readonly unknown[], channel: Channel): boolean {
  return word === "about" && asked === channel;
}

/** What answers with a whole document, which an open screen saves and therefore may hold already. */
const whole: ReadonlySet<Channel> = new Set<Channel>([
  "readDilemma",
  "readOwnLenses",
  "readCase",
  "readOwnCase",
  "readRound",
  "readSession",
]);

/** Whether the news is of what this query asked for, as far as both name it. */
function isOf({ id }: CasebookEvent, { queryKey: [, input] }: Query): boolean {
  if (id === undefined || typeof input !== "object" || input === null || !("id" in input)) return true;
  return input.id === id;
}

/** How much news of a channel came so far. */
const newsOf = new Map<Channel, number>();

async function askAgain(channel: Channel, event: CasebookEvent): Promise<void> {
  newsOf.set(channel, (newsOf.get(channel) ?? 0) + 1);
  const isKnown = whole.has(channel) && (await isHere(nameOf(event.kind, event.id), event.revision));
  const filter = { queryKey: [channel], predicate: (query: Query) => isOf(event, query) };
  queries.removeQueries({ ...filter, type: "inactive" }); // No screen opens on an answer known to be old.
  if (event.kind !== "dilemmas")
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, channel) });
  await queries.invalidateQueries({ ...filter, refetchType: isKnown ? "none" : "active" });
}

/** Listens for changes for as long as the window is open. */
export function listenForChanges(): void {
  window.addEventListener("focus", () => void api.lookAround({})); // Some disks do not tell what another machine wrote.
  bridge.hear((event) => {
    for (const channel of touched[event.kind]) void askAgain(channel, event);
  });
}

/** How often an answer is asked for that news keeps overtaking: while much comes in, an older one is better than none. */
const asksAtMost = 5;

/**
 * Asks, and asks again when news came meanwhile: a first answer that is on its way is not asked for anew by the cache, and may have
 * been given before what the news is of.
 */
async function answerTo<Name extends Channel>(
  channel: Name,
  input: Input<Name>,
  signal: AbortSignal,
): Promise<ValueOf<Name>> {
  const ask = api[channel] as (input: Input<Name>) => Promise<Outcome<ValueOf<Name>>>;
  for (let asks = 1; ; asks += 1) {
    const before = newsOf.get(channel);
    const outcome = await ask(input);
    if (newsOf.get(channel) !== before && !signal.aborted && asks < asksAtMost) continue;
    if (!outcome.ok) throw new Refused(outcome.reason);
    return outcome.value;
  }
}

function askedOf<Value>(query: UseQueryResult<Value>): Asked<Value> {
  const isGone = query.error instanceof Refused && query.error.reason === "app-gone";
  if (isGone && query.data !== undefined) return { state: "here", value: query.data }; // Nobody loses the page they write on.
  if (query.error !== null)
    return { state: "refused", reason: query.error instanceof Refused ? query.error.reason : "fault" };
  return query.data === undefined ? { state: "waiting" } : { state: "here", value: query.data };
}

/** Asks when a screen appears, and again when the answer has changed. */
export function useAsk<Name extends Channel>(channel: Name, input: Input<Name>): Asked<ValueOf<Name>> {
  return askedOf(useQuery({ queryKey: [channel, input], queryFn: ({ signal }) => answerTo(channel, input, signal) }));
}

/**
 * Asks when a screen appears and when what it is `about` changes, not after every change of a dilemma: for an answer as long
 * as the journal beside a field, where each save would have it sent again.
 */
export function useAskAbout<Name extends Channel>(
  channel: Name,
  input: Input<Name>,
  about: readonly (string | null)[],
): Asked<ValueOf<Name>> {
  const query = useQuery({
    queryKey: ["about", about, channel, input],
    queryFn: ({ signal }) => answerTo(channel, input, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return askedOf(query);
}

/** Puts in place what another answer already brought, so that it is seen at once and not asked for again. */
export function hold<Name extends Channel>(channel: Name, input: Input<Name>, value: ValueOf<Name>): void {
  queries.setQueryData([channel, input], value);
}
