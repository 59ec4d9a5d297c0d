/*
 * Loaded before the app with `-r`, on old versions of Electron only: gives the main process what it lacks there, so that the
 * app itself needs no branch for them. Whatever is there already stays as it is. Nothing of it ships.
 */
const { app, protocol, session } = require("electron");
const buffer = require("node:buffer");
const cryptography = require("node:crypto");
const zlib = require("node:zlib");
const { deserialize, serialize } = require("node:v8");

function fill(owner, name, value) {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

function canParse(address, base) {
  try {
    return new URL(address, base) !== null;
  } catch {
    return false;
  }
}

fill(URL, "canParse", canParse);
fill(buffer, "isUtf8", (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes) !== null;
  } catch {
    return false;
  }
});
fill(zlib, "crc32", (bytes) => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
});
fill(AbortSignal, "any", (signals) => {
  const either = new AbortController();
  for (const signal of signals) signal.addEventListener("abort", () => either.abort(signal.reason));
  return either.signal;
});
fill(AbortSignal.prototype, "throwIfAborted", function throwIfAborted() {
  if (this.aborted) throw this.reason;
});
fill(globalThis, "structuredClone", (value) => deserialize(serialize(value)));
fill(globalThis, "crypto", cryptography.webcrypto);
fill(cryptography, "hash", (name, data, encoding = "hex") =>
  cryptography.createHash(name).update(data).digest(encoding),
);
fill(Array.prototype, "toSorted", function toSorted(compare) {
  return [...this].sort(compare);
});
fill(Array.prototype, "toReversed", function toReversed() {
  return [...this].reverse();
});
fill(Array.prototype, "with", function withItem(at, item) {
  return Object.assign([...this], { [at < 0 ? this.length + at : at]: item });
});
fill(Object, "groupBy", (items, keyOf) => {
  const groups = {};
  for (const item of items) {
    const key = keyOf(item);
    groups[key] = [...(groups[key] ?? []), item];
  }
  return groups;
});
fill(
  globalThis,
  "Response",
  class Response {
    constructor(body, { status = 200, headers = {} } = {}) {
      Object.assign(this, { body, status, headers });
    }
  },
);

/** Workers have globals of their own, to which an old version adds no cryptography and no streams. */
if (Number(process.versions.node.split(".")[0]) < 18) {
  const threads = require("node:worker_threads");
  const { Worker } = threads;
  const globals = `
    if (!("crypto" in globalThis)) globalThis.crypto = require("node:crypto").webcrypto;
    for (const [name, value] of Object.entries(require("node:stream/web"))) globalThis[name] ??= value;
    globalThis.Response ??= class Response {
      constructor(body) { this.body = body; }
      async arrayBuffer() {
        const parts = [];
        for await (const part of this.body) parts.push(part);
        return Uint8Array.from(Buffer.concat(parts)).buffer;
      }
    };
  `;
  threads.Worker = class extends Worker {
    constructor(script, options) {
      super(`${globals} require(${JSON.stringify(String(script))});`, { ...options, eval: true });
    }
  };
}

/** `protocol.handle` came with Electron 25; before it a handler called back with the whole body. */
function handle(scheme, answer) {
  this.registerBufferProtocol(scheme, async ({ method, url }, reply) => {
    const { body, status, headers } = await answer({ method, url });
    const mimeType = headers["content-type"]?.split(";")[0] ?? "text/plain";
    reply({ statusCode: status, headers, mimeType, charset: "utf-8", data: Buffer.from(body ?? "") });
  });
}

if (!("handle" in protocol)) {
  const { fromPartition } = session;
  const withHandle = (one) => {
    fill(one.protocol, "handle", handle);
    return one;
  };
  session.fromPartition = (...given) => withHandle(fromPartition.apply(session, given));
  app.whenReady().then(() => withHandle(session.defaultSession));
}
