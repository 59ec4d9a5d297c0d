import { type CasebookApi, type Channel, channels } from "../core/api.ts";
import type { Bridge } from "../core/bridge.ts";
import { type CasebookEvent, eventKinds } from "../core/events.ts";
import { refused } from "../core/outcome.ts";

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; missing in a browser. */
    readonly casebook?: Bridge;
  }
}

function isEvent(news: unknown): news is CasebookEvent {
  const isNamed = typeof news === "object" && news !== null && "kind" in news;
  return isNamed && (eventKinds as readonly unknown[]).includes(news.kind);
}

/** What a browser lets outlive its page, in bytes over all requests together; a request for more fails at once. */
const mostOutliving = 60_000;
let outliving = 0;

/** Sends a request that still arrives when the page closes, as far as the browser allows. */
async function send(channel: Channel, input: unknown): Promise<Response> {
  const body = new TextEncoder().encode(JSON.stringify(input));
  const keepalive = outliving + body.length <= mostOutliving;
  if (keepalive) outliving += body.length;
  try {
    const headers = { "content-type": "application/json" };
    return await fetch(`ask/${channel}`, { method: "POST", headers, body, keepalive });
  } finally {
    if (keepalive) outliving -= body.length;
  }
}

function openLine(listener: (event: CasebookEvent) => void): EventSource {
  const source = new EventSource("events");
  source.onopen = () => {
    for (const kind of eventKinds) listener({ kind }); // What changed before the line was up, or while it was down, is not known.
  };
  source.onmessage = (message) => {
    const news: unknown = JSON.parse(message.data);
    if (isEvent(news)) listener(news);
  };
  return source;
}

/** Browsers open six connections to one machine, whatever the tabs: one that nobody sees holds none, so that the others are answered. */
function hearWhileSeen(listener: (event: CasebookEvent) => void): () => void {
  let line: EventSource | null = null;
  function look() {
    if (document.visibilityState === "visible") line ??= openLine(listener);
    else {
      line?.close();
      line = null;
    }
  }
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    line?.close();
  };
}

/** The bridge of the loopback shell: the same requests, over this machine's own port. */
const loopback: Bridge = {
  async ask(channel, input) {
    const response = await send(channel, input);
    if (response.ok) return response.json();
    return refused(response.status === 413 ? "bad-input" : "app-gone");
  },
  hear: hearWhileSeen,
};

/** The way into the app, whichever shell the window stands in. */
export const bridge: Bridge = window.casebook ?? loopback;

/** Asks, and never rejects: what breaks on the way, in either shell, means that there is nobody to answer. */
async function ask(channel: Channel, input: unknown): Promise<unknown> {
  try {
    return await bridge.ask(channel, input);
  } catch {
    return refused("app-gone");
  }
}

/** The contract, spoken over the bridge. */
export const api = Object.fromEntries(
  channels.map((channel) => [channel, (input: unknown) => ask(channel, input)]),
) as unknown as CasebookApi;
