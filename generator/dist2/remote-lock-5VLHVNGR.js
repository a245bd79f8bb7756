import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  sha256
} from "./chunk-V5JOD3J6.js";
import {
  saidOf
} from "./chunk-GC3MIXJQ.js";
import "./chunk-NO24CHUR.js";
import "./chunk-XITDUTR7.js";

// remote-lock.ts
import { existsSync, readFileSync, writeFileSync } from "node:fs";
var lockName = "countersign.lock";
var RemoteLock = class {
  #file;
  #inner;
  /** Null: the file cannot be read. */
  #known;
  #read = /* @__PURE__ */ new Map();
  #mayAdd;
  /** `file` is the lock; with `mayAdd` what it does not know is read too, and kept by `write`. */
  constructor(file, inner, mayAdd) {
    this.#file = file;
    this.#inner = inner;
    this.#known = knownDigests(file);
    this.#mayAdd = mayAdd;
  }
  get origins() {
    return this.#inner.origins;
  }
  async read(address) {
    if (this.#known === null) return { code: "document/remote-changed", message: `${lockName} cannot be read`, hint: "Restore the file, or remove it to trust what stands there now." };
    const known = this.#known.get(address);
    if (known === void 0 && !this.#mayAdd) return { code: "document/remote-unlocked", message: `${lockName} does not know this address`, hint: "Generate without --check, and commit the file." };
    const bytes = await this.#inner.read(address);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const digest = sha256(bytes);
    if (known !== void 0 && known !== digest) {
      return { code: "document/remote-changed", message: `What stands at this address is not what ${lockName} knows`, hint: `Look at what changed, then remove its line from ${lockName}.` };
    }
    this.#read.set(address, digest);
    return bytes;
  }
  /** Keeps what was read, and nothing else. Without addresses there is no file to write. */
  write() {
    const remote = Object.fromEntries([...this.#read].sort(([one], [other]) => one < other ? -1 : 1));
    const text = `${JSON.stringify({ about: "SHA-256 of the documents that countersign read from elsewhere.", remote }, null, 2)}
`;
    const before = existsSync(this.#file) ? readFileSync(this.#file, "utf8") : null;
    if (before !== text && (before !== null || this.#read.size > 0)) saidOf(this.#file, () => writeFileSync(this.#file, text));
  }
};
function knownDigests(file) {
  if (!existsSync(file)) return /* @__PURE__ */ new Map();
  let value;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || !("remote" in value) || typeof value.remote !== "object" || value.remote === null) return null;
  const entries = Object.entries(value.remote);
  return new Map(entries.map(([address, digest]) => [address, String(digest)]));
}
export {
  RemoteLock,
  lockName
};
