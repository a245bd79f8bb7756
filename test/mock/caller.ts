// Calls the mock as a client would, with signatures of its own making.
import { createHmac, randomUUID } from "node:crypto";

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body when it is JSON. */
  readonly body: unknown;
}

export async function call(url: string, init: RequestInit = {}): Promise<Called> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status: response.status, headers: response.headers, text, body };
}

export function post(url: string, value: unknown, headers: Record<string, string> = {}): Promise<Called> {
  return call(url, { method: "POST", body: JSON.stringify(value), headers: { "content-type": "application/json", ...headers } });
}

export interface Signing {
  readonly id?: string;
  readonly secret?: string;
  readonly date?: string;
  readonly nonce?: string;
  readonly prefix?: string;
  readonly scheme?: string;
  readonly headers?: Record<string, string>;
}

/** Headers of one signed request; `payload` is the text after the path: `?a=1&b=["x"]`, or empty. */
export function signed(method: string, path: string, payload: string, signing: Signing = {}): Record<string, string> {
  const prefix = signing.prefix ?? "x-genauth-";
  const headers: Record<string, string> = {
    date: signing.date ?? new Date().toUTCString(),
    [`${prefix}signature-method`]: "HMAC-SHA1",
    [`${prefix}signature-nonce`]: signing.nonce ?? randomUUID(),
    [`${prefix}signature-version`]: "1.0",
    ...signing.headers,
  };
  const lines = Object.keys(headers).sort().map((name) => `${name}:${headers[name]}\n`);
  const text = `${method}\n${lines.join("")}${path}${payload}`;
  const signature = createHmac("sha1", signing.secret ?? "mock-access-key-secret").update(text).digest("base64");
  return { ...headers, authorization: `${signing.scheme ?? "GenAuth"} ${signing.id ?? "mock-access-key-id"}:${signature}` };
}

/** The payload of a JSON body: top-level members by name. */
export function payloadOf(body: Record<string, unknown>): string {
  const pairs = Object.keys(body).sort().map((name) => {
    const value = body[name];
    return `${name}=${typeof value === "object" && value !== null ? JSON.stringify(value) : String(value)}`;
  });
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

export function signedPost(url: string, path: string, body: Record<string, unknown>, signing: Signing = {}): Promise<Called> {
  return post(`${url}${path}`, body, signed("POST", path, payloadOf(body), signing));
}

/** A GET with text parameters only. */
export function signedGet(url: string, path: string, query: Record<string, string> = {}, signing: Signing = {}): Promise<Called> {
  const search = new URLSearchParams(query).toString();
  return call(`${url}${path}${search === "" ? "" : `?${search}`}`, { headers: signed("GET", path, payloadOf(query), signing) });
}
