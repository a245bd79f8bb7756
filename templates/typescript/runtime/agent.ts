// The `user-agent` header: package and runtime.

/** `countersign-genauth/0.1.0 node/20.19.0`, then the application's own words. */
export function userAgent(name: string, version: string, suffix: string | undefined): string {
  const versions: Readonly<Record<string, string | undefined>> = globalThis.process?.versions ?? {};
  const runtime = ["bun", "deno", "node"].find((name) => versions[name] !== undefined);
  const parts = [`${name.replace(/[^\w.-]+/g, "-").replace(/^-/, "")}/${version}`, runtime && `${runtime}/${versions[runtime]}`, suffix];
  return parts.filter(Boolean).join(" ");
}

export function isBrowser(): boolean {
  return "window" in globalThis && "document" in globalThis;
}
