// Writes down every path inside SPIED_FOLDER, or of it, that a function of the file system is called with, a line each.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { SPIED_FOLDER: folder = "", SPIED_INTO: into = "" } = process.env;
const { appendFileSync } = fs;

let isNoting = false; // Writing it down is done by functions of the file system, too.

function note(name, given) {
  if (isNoting) return;
  isNoting = true;
  for (const one of given) {
    const path = one instanceof URL ? decodeURIComponent(one.pathname) : String(one);
    if ((typeof one === "string" || one instanceof URL || one instanceof Uint8Array) && path.includes(folder))
      appendFileSync(into, `${name} ${path}\n`);
  }
  isNoting = false;
}

for (const module of [fs, fs.promises])
  for (const [name, call] of Object.entries(module)) {
    if (typeof call !== "function" || /^[A-Z_]/.test(name)) continue;
    const spied = function (...given) {
      note(name, given);
      return call.apply(this, given);
    };
    Object.defineProperties(spied, Object.getOwnPropertyDescriptors(call));
    module[name] = spied;
  }
syncBuiltinESMExports();
