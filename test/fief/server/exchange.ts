// A request to the imitation and its answer, without the sockets.
import type { IncomingHttpHeaders } from "node:http";
import type { Tenant, World } from "./world.js";

export interface Asked {
  readonly method: string;
  /** Below the tenant: `/api/token`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Of the tenant, as the request named it. */
  readonly address: string;
  /** Path of the tenant: empty, or `/acme`. */
  readonly prefix: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** A text goes out as HTML, anything else as JSON. */
  readonly body?: unknown;
}

export type Handler = (world: World, tenant: Tenant, asked: Asked) => Answer | Promise<Answer>;

/** An answer of FastAPI to what is malformed. */
export function malformed(type: string, ...loc: readonly string[]): Answer {
  return { status: 422, body: { detail: [{ type, loc, msg: "not valid", input: null }] } };
}

/** A page that tells of an error. */
export function errorPage(code: string): Answer {
  return { status: 400, headers: { "x-fief-error": code }, body: `<!doctype html><title>${code}</title>` };
}

export function redirect(location: string, cookies: readonly string[] = []): Answer {
  return { status: 302, headers: { location, ...(cookies.length > 0 && { "set-cookie": cookies }) } };
}

export function cookieOf({ headers }: Asked, name: string): string | undefined {
  return (headers.cookie ?? "").split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}
