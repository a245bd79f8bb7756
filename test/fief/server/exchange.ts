// What a handler of the imitation is asked, and what it answers.
import type { IncomingHttpHeaders } from "node:http";
import type { Tenant, World } from "./world.js";

export interface Asked {
  readonly method: string;
  /** Below the tenant. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Of the tenant, with the scheme and the host that the caller named. */
  readonly address: string;
  /** Empty, or a slash and the slug of the tenant. */
  readonly prefix: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** A text is a page; anything else is JSON. */
  readonly body?: unknown;
}

export type Handler = (world: World, tenant: Tenant, asked: Asked) => Answer | Promise<Answer>;

export function redirect(location: string, cookies: readonly string[] = []): Answer {
  return { status: 302, headers: { location, ...(cookies.length > 0 && { "set-cookie": cookies }) } };
}

/** A page that tells a person what went wrong; its header tells programs. */
export function errorPage(error: string): Answer {
  return { status: 400, headers: { "x-fief-error": error }, body: `<!doctype html><title>${error}</title>` };
}

/** 422, naming the place of the one thing that is wrong. */
export function malformed(type: string, ...loc: readonly string[]): Answer {
  return { status: 422, body: { detail: [{ type, loc, msg: type === "missing" ? "Field required" : "Input should be valid" }] } };
}

export function cookieOf({ headers }: Asked, name: string): string | undefined {
  for (const pair of (headers.cookie ?? "").split(/;\s*/)) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  return undefined;
}
