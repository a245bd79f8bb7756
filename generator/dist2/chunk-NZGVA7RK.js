import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// allowed-origins.ts
import path from "node:path";
async function allowOrigins(sources, { origins, beside, mayAdd, network }) {
  if (origins.length === 0) return null;
  const [{ RemoteDocuments }, { lockName, RemoteLock }] = await Promise.all([import("./remote-PO6QAZEF.js"), import("./remote-lock-5VLHVNGR.js")]);
  const lock = new RemoteLock(path.resolve(sources.workingDirectory, path.dirname(beside), lockName), new RemoteDocuments([...new Set(origins)], network), mayAdd);
  sources.allow(lock);
  return lock;
}

export {
  allowOrigins
};
