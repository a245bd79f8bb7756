// Where an application is for those who visit it: a proxy may know it by another address than the application does.
import type { Login } from "./login.js";

export interface OwnAddress {
  /** `https://app.example.com`; undefined where only requests tell. */
  readonly origin: string | undefined;
  /** The path that a proxy takes off: empty, or `/sub`. */
  readonly prefix: string;
}

/** Throws `configuration` for what is no address of an application. */
export function ownAddress(login: Pick<Login, "fail">, given: string | undefined): OwnAddress {
  if (given === undefined) return { origin: undefined, prefix: "" };
  if (!/^https?:\/\/[^/?#@\\]+(\/[^?#\\]*)?$/.test(given) || !URL.canParse(given)) throw login.fail("configuration", "origin: must be the address of the application, https://app.example.com");
  const { origin, pathname } = new URL(given);
  return { origin, prefix: pathname.replace(/\/+$/, "") };
}

/** The request under the address that browsers use. */
export function seenRequest(request: Request, { origin, prefix }: OwnAddress): Request {
  if (origin === undefined) return request;
  // Set apart, and not joined: a path that begins with two slashes would be read as another host.
  const address = new URL(origin);
  const { pathname, search } = new URL(request.url);
  address.pathname = prefix + pathname;
  address.search = search;
  const { method, headers, bodyUsed } = request;
  return new Request(address, bodyUsed ? { method, headers } : request);
}
