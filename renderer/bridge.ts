import { type Bridge, type CasebookApi, type CasebookEvent, channels, events } from "../core/api.ts";

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; missing in a browser. */
    readonly casebook?: Bridge;
  }
}

function isEvent(name: unknown): name is CasebookEvent {
  return (events as readonly unknown[]).includes(name);
}

/** The bridge of the loopback shell: the same requests, over this machine's own port. */
const loopback: Bridge = {
  async ask(channel, input) {
    const body = JSON.stringify(input);
    try {
      const response = await fetch(`ask/${channel}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        keepalive: body.length < 60_000,
      });
      if (response.ok) return await response.json();
    } catch {
      return { ok: false, reason: "app-gone" };
    }
    return { ok: false, reason: "app-gone" };
  },
  hear(listener) {
    const source = new EventSource("events");
    source.onopen = () => {
      for (const event of events) listener(event); // What changed before the line was up, or while it was down, is not known.
    };
    source.onmessage = (message) => {
      if (isEvent(message.data)) listener(message.data);
    };
    return () => source.close();
  },
};

/** The way into the app, whichever shell the window stands in. */
export const bridge: Bridge = window.casebook ?? loopback;

/** The contract, spoken over the bridge. */
export const api = Object.fromEntries(
  channels.map((channel) => [channel, (input: unknown) => bridge.ask(channel, input)]),
) as unknown as CasebookApi;
