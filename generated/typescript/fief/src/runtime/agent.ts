// Where this runs, as far as the runtime must know.

/** A page: a secret is no secret there, and `user-agent` is the browser's own. */
export function isBrowser(): boolean {
  return "window" in globalThis && "document" in globalThis;
}
