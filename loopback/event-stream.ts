import type { ServerResponse } from "node:http";
import { type CasebookEvent, type EventKind, eventKinds } from "../core/events.ts";

/** The open windows that hear events, each through one response that never ends by itself. */
export interface EventStream {
  /** Keeps a response open and tells it every event from now on, or those of some kinds. */
  join(response: ServerResponse, kinds?: readonly EventKind[]): void;
  announce(event: CasebookEvent): void;
  close(): void;
}

/** A stream that nobody hears yet. */
export function openEventStream(): EventStream {
  const listening = new Map<ServerResponse, readonly EventKind[]>();
  return {
    join(response, kinds = eventKinds) {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write("retry: 1000\n\n");
      listening.set(response, kinds);
      response.on("close", () => listening.delete(response));
    },
    announce(event) {
      for (const [response, kinds] of listening)
        if (kinds.includes(event.kind)) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      for (const response of listening.keys()) response.end();
    },
  };
}
