// What stood at each address when it was first read (`countersign.lock`), so that a document cannot change behind our back.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Remote } from "./document/sources.js";
import { saidOf } from "./failure.js";
import { sha256 } from "./manifest.js";

export const lockName = "countersign.lock";

export class RemoteLock implements Remote {
  readonly #file: string;
  readonly #inner: Remote;
  /** Null: the file cannot be read. */
  readonly #known: ReadonlyMap<string, string> | null;
  readonly #read = new Map<string, string>();
  readonly #mayAdd: boolean;

  /** `file` is the lock; with `mayAdd` what it does not know is read too, and kept by `write`. */
  constructor(file: string, inner: Remote, mayAdd: boolean) {
    this.#file = file;
    this.#inner = inner;
    this.#known = knownDigests(file);
    this.#mayAdd = mayAdd;
  }

  get origins(): readonly string[] {
    return this.#inner.origins;
  }

  async read(address: string): Promise<Awaited<ReturnType<Remote["read"]>>> {
    if (this.#known === null) return { code: "document/remote-changed", message: `${lockName} cannot be read`, hint: "Restore the file, or remove it to trust what stands there now." };
    const known = this.#known.get(address);
    if (known === undefined && !this.#mayAdd) return { code: "document/remote-unlocked", message: `${lockName} does not know this address`, hint: "Generate without --check, and commit the file." };
    const bytes = await this.#inner.read(address);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const digest = sha256(bytes);
    if (known !== undefined && known !== digest) {
      return { code: "document/remote-changed", message: `What stands at this address is not what ${lockName} knows`, hint: `Look at what changed, then remove its line from ${lockName}.` };
    }
    this.#read.set(address, digest);
    return bytes;
  }

  /** Keeps what was read, and nothing else. Without addresses there is no file to write. */
  write(): void {
    const remote = Object.fromEntries([...this.#read].sort(([one], [other]) => (one < other ? -1 : 1)));
    const text = `${JSON.stringify({ about: "SHA-256 of the documents that countersign read from elsewhere.", remote }, null, 2)}\n`;
    const before = existsSync(this.#file) ? readFileSync(this.#file, "utf8") : null;
    if (before !== text && (before !== null || this.#read.size > 0)) saidOf(this.#file, () => writeFileSync(this.#file, text));
  }
}

/** None when there is no file. */
function knownDigests(file: string): ReadonlyMap<string, string> | null {
  if (!existsSync(file)) return new Map();
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || !("remote" in value) || typeof value.remote !== "object" || value.remote === null) return null;
  const entries: [string, unknown][] = Object.entries(value.remote);
  return new Map(entries.map(([address, digest]) => [address, String(digest)]));
}
