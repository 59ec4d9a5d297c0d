import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { CasebookApi } from "../core/api.ts";
import { windowHeaders } from "../core/content-policy.ts";
import { dispatch, type FaultListener } from "../core/dispatch.ts";
import { freshNonce, windowFile } from "../store/window-file.ts";
import { mostFor, readBody } from "./body.ts";
import type { EventStream } from "./event-stream.ts";
import type { Exchange } from "./exchange.ts";
import { judge } from "./guard.ts";
import { type RoomRequest, roomConnects, roomEvents, roomRequest } from "./room.ts";
import { openSession, type Session } from "./session.ts";
import { type Rejection, rejections } from "./words.ts";

/** What a server serves, and who hears what it does. */
export interface Serving {
  readonly api: CasebookApi;
  /** The folder of the built window, and that of the room's. */
  readonly renderer: string;
  readonly room: string;
  readonly eventStream: EventStream;
  readonly exchange: Exchange;
  onBlocked(): void;
  readonly onFault: FaultListener;
}

/** A server that answers on this machine until it is closed. */
export interface Server {
  readonly port: number;
  /** Opens the casebook in a browser, once. */
  readonly address: string;
  /** Ends the event streams and waits for what is being answered. */
  close(): Promise<void>;
}

/** How long an answer may still take once the server closes, in milliseconds. */
const grace = 5_000;

const blocked: readonly Rejection[] = ["wrong-host", "foreign", "void-token", "no-session"];

function reject(serving: Serving, response: ServerResponse, rejection: Rejection): void {
  if (blocked.includes(rejection)) serving.onBlocked();
  const [status, text] = rejections[rejection];
  // What is left of the body is never read, so the connection cannot be used again.
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${text}\n`);
}

async function answerAsk(serving: Serving, channel: string, request: IncomingMessage, response: ServerResponse) {
  const body = await readBody(request, mostFor(channel));
  if (!body.ok) return reject(serving, response, body.reason);
  const outcome = await dispatch(serving.api, channel, body.value, serving.onFault);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(outcome));
}

/** Takes in a file that the page sends, and answers with the id it is known by from then on. */
async function takeIn(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const received = await serving.exchange.receive(request);
  if (!received.ok) return reject(serving, response, received.reason);
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify({ id: received.id }));
}

function enter(serving: Serving, session: Session, token: string, request: IncomingMessage, response: ServerResponse) {
  const cookie = session.enter(token);
  if (cookie === null && !session.holds(request.headers.cookie)) return reject(serving, response, "void-token");
  response.writeHead(303, { location: "/", ...(cookie === null ? {} : { "set-cookie": cookie }) });
  response.end();
}

async function sendFile(folder: string, path: string, nonce: string, method: string, response: ServerResponse) {
  const file = await windowFile(folder, path, nonce);
  if (file === null) return false;
  response.writeHead(200, { "content-type": file.contentType, "content-length": Buffer.byteLength(file.body) });
  response.end(method === "HEAD" ? undefined : file.body);
  return true;
}

/** Refuses what is asked for in another way than it is answered. */
function rejectMethod(serving: Serving, response: ServerResponse, allowed: readonly string[]): void {
  response.setHeader("allow", allowed.join(", "));
  reject(serving, response, "wrong-method");
}

const reading = ["GET", "HEAD"];

/** Answers the room's window: its page, what the room sees, and that it changed. */
async function answerRoom(
  serving: Serving,
  asked: RoomRequest,
  nonce: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "" } = request;
  const allowed = asked.kind === "ask" ? ["POST"] : reading;
  if (!allowed.includes(method)) return rejectMethod(serving, response, allowed);
  if (asked.kind === "ask") return answerAsk(serving, "readRoom", request, response);
  if (asked.kind === "events" && method === "GET") return serving.eventStream.join(response, roomEvents);
  if (asked.kind === "file" && (await sendFile(serving.room, asked.path, nonce, method, response))) return;
  reject(serving, response, "not-found");
}

async function answer(
  serving: Serving,
  session: Session,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "", url = "", headers } = request;
  const [path = "", query = ""] = url.split("?", 2);
  const nonce = freshNonce();
  const ofRoom = roomRequest(path);
  const policy = windowHeaders(nonce, ofRoom === null ? undefined : roomConnects(port));
  response.setHeaders(new Map(Object.entries(policy)));
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  const from = { method, host: headers.host, origin: headers.origin, fetchSite: headers["sec-fetch-site"]?.toString() };
  const verdict = judge(from, port);
  if (verdict !== "ours") return reject(serving, response, verdict);
  const token = new URLSearchParams(query).get("token");
  if (method === "GET" && path === "/" && token !== null) return enter(serving, session, token, request, response);
  if (!session.holds(headers.cookie)) return reject(serving, response, "no-session");
  if (ofRoom !== null) return answerRoom(serving, ofRoom, nonce, request, response);

  const channel = /^\/ask\/([^/]+)$/.exec(path)?.[1];
  const allowed = channel === undefined && path !== "/hand-in" ? reading : ["POST"];
  if (!allowed.includes(method)) return rejectMethod(serving, response, allowed);
  if (channel !== undefined) return answerAsk(serving, channel, request, response);
  if (path === "/hand-in") return takeIn(serving, request, response);
  const handedOut = /^\/handed-out\/([0-9a-f-]{36})$/.exec(path)?.[1];
  if (handedOut !== undefined && (await serving.exchange.send(handedOut, response, method === "HEAD"))) return;
  if (method === "GET" && path === "/events") return serving.eventStream.join(response);
  if (!(await sendFile(serving.renderer, path, nonce, method, response))) reject(serving, response, "not-found");
}

/**
 * Serves the casebook to a browser of this machine, on 127.0.0.1 only; port 0 is any free one.
 * Throws what the network throws when the port cannot be had.
 */
export async function serve(serving: Serving, wishedPort: number): Promise<Server> {
  const server = createServer();
  server.listen(wishedPort, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const session = openSession(port);
  const answering = new Set<ServerResponse>();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    answering.add(response);
    response.on("close", () => answering.delete(response));
    answer(serving, session, port, request, response).catch((error: unknown) => {
      if (response.destroyed) return; // The window went away in the middle of its request: nothing was done for it.
      serving.onFault(request.url?.split("?", 1)[0] ?? "", error);
      if (response.headersSent) response.destroy();
      else reject(serving, response, "fault");
    });
  });
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${session.token}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      serving.eventStream.close();
      const answered = Promise.all([...answering].map((response) => once(response, "close")));
      await Promise.race([answered, wait(grace, null, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}
