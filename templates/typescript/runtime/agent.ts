// The `user-agent` header: package and runtime.

/** `countersign-genauth/0.1.0 node/20.19.0`; null in a browser, which has its own and may not be asked by another. */
export function userAgent(name: string, version: string, suffix?: string): string | null {
  if (isBrowser()) return null;
  const product = name.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-/, "");
  return [`${product}/${version}`, runtimeName(), suffix].filter((part) => part !== undefined && part !== "").join(" ");
}

export function isBrowser(): boolean {
  return "window" in globalThis && "document" in globalThis;
}

function runtimeName(): string {
  const deno = versionIn(member(globalThis, "Deno"), "version", "deno");
  if (deno !== null) return `deno/${deno}`;
  const process = member(globalThis, "process");
  const bun = versionIn(process, "versions", "bun");
  if (bun !== null) return `bun/${bun}`;
  const node = versionIn(process, "versions", "node");
  return node === null ? "" : `node/${node}`;
}

function versionIn(holder: unknown, versions: string, name: string): string | null {
  const version = member(member(holder, versions), name);
  return typeof version === "string" ? version : null;
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? Reflect.get(holder, name) : undefined;
}
