import { type CasebookApi, type Channel, channels } from "./api.ts";
import { anyId, inputs } from "./inputs.ts";
import { type Outcome, refused } from "./outcome.ts";

/** Tells the people who run the app what went wrong inside; the window only hears `fault`. */
export type FaultListener = (channel: string, error: unknown) => void;

function isChannel(name: string): name is Channel {
  return (channels as readonly string[]).includes(name);
}

const lookUps: ReadonlySet<Channel> = new Set<Channel>(["readDilemma", "readCase", "readOwnCase"]);

/** Whether something is looked up under a name that cannot be one, as an address typed or kept by hand may hold: it is not there. */
function looksUp(channel: Channel, input: unknown): boolean {
  return lookUps.has(channel) && anyId.safeParse(input).success;
}

/**
 * The one way in, for Electron's IPC, the loopback server and the tests alike. Checks the channel and its input, asks, and
 * answers with an outcome whatever happens: `bad-input` for what does not fit the contract, `not-found` for reading under an id
 * that cannot be one, `fault` for a bug.
 */
export async function dispatch(
  api: CasebookApi,
  channel: string,
  input: unknown,
  onFault: FaultListener,
): Promise<Outcome<unknown>> {
  if (!isChannel(channel)) return refused("bad-input");
  try {
    const read = inputs[channel].safeParse(input);
    if (!read.success) return refused(looksUp(channel, input) ? "not-found" : "bad-input");
    return await (api[channel] as (input: unknown) => Promise<Outcome<unknown>>)(read.data);
  } catch (error) {
    onFault(channel, error);
    return refused("fault");
  }
}
