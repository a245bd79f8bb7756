// Which documents elsewhere a command reads: those of the origins that it is told of, held against the lock. The same for all commands.
import path from "node:path";
import type { Network } from "./document/remote.js";
import type { Sources } from "./document/sources.js";
import type { RemoteLock } from "./remote-lock.js";

export interface Allowed {
  /** `https://example.com`; none: no address is read. */
  readonly origins: readonly string[];
  /** The configuration or document that the lock stands beside, relative to the working directory of `sources`. */
  readonly beside: string;
  /** Whether an address is read that the lock does not know. */
  readonly mayAdd: boolean;
  /** Default: the Internet. */
  readonly network?: Network | undefined;
}

/** The lock, to keep what was read; null where no origin is allowed. */
export async function allowOrigins(sources: Sources, { origins, beside, mayAdd, network }: Allowed): Promise<RemoteLock | null> {
  if (origins.length === 0) return null;
  const [{ RemoteDocuments }, { lockName, RemoteLock }] = await Promise.all([import("./document/remote.js"), import("./remote-lock.js")]);
  const lock = new RemoteLock(path.resolve(sources.workingDirectory, path.dirname(beside), lockName), new RemoteDocuments([...new Set(origins)], network), mayAdd);
  sources.allow(lock);
  return lock;
}
