import type { ServerResponse } from "node:http";
import type { CasebookEvent } from "../core/events.ts";

/** The open windows that hear events, each through one response that never ends by itself. */
export interface EventStream {
  /** Keeps a response open and tells it every event from now on. */
  join(response: ServerResponse): void;
  announce(event: CasebookEvent): void;
  close(): void;
}

/** A stream that nobody hears yet. */
export function openEventStream(): EventStream {
  const listening = new Set<ServerResponse>();
  return {
    join(response) {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write("retry: 1000\n\n");
      listening.add(response);
      response.on("close", () => listening.delete(response));
    },
    announce(event) {
      for (const response of listening) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      for (const response of listening) response.end();
    },
  };
}
