/*
 * Loaded before the app with `-r`, on old versions of Electron only: gives the main process what it lacks there, so that the
 * app itself needs no branch for them. Whatever is there already stays as it is. Nothing of it ships.
 */
const { app, protocol, session } = require("electron");
const buffer = require("node:buffer");
const cryptography = require("node:crypto");
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
