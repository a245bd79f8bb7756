// What every place of a login works with, and how it reads a request and refuses one.
import type { Accounts } from "../accounts.js";
import { type Answer, jsonAnswer } from "../answer.js";
import { type JsonObject, members } from "../json.js";
import type { Received } from "../received.js";
import { clientVerdict, type Gate } from "../security.js";
import { isStopped } from "../stopped.js";
import type { Grant, Grants } from "./grants.js";
import type { Protocol } from "./places.js";
import type { SigningKey } from "./signing-key.js";

export interface Desk {
  readonly accounts: Accounts;
  readonly grants: Grants;
  readonly key: SigningKey;
  readonly gate: Gate;
}

/** What is told of the user of a login; null when the account is gone or stopped, and the login with it. */
export function userOf({ protocol, account }: Grant, { accounts }: Desk): JsonObject | null {
  if (account === null) return protocol.user;
  const found = accounts.find(account);
  return found === null || isStopped(found.stored.values) ? null : accounts.claims(found, protocol.user);
}

export function isOver({ grant, until }: { readonly grant: Grant; readonly until: number }, desk: Desk): boolean {
  return grant.ended || until < desk.gate.clock.now() || userOf(grant, desk) === null;
}

/** Address of this server as the caller knows it, with the base path that was used. */
export function addressOf({ headers, target, path, search }: Received): string {
  const host = headers["host"] ?? "";
  const base = target.startsWith("/") ? target.slice(0, target.length - path.length - search.length) : "";
  return `http://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}${base}`;
}

export function issuerOf({ issuer }: Protocol, request: Received): string {
  const address = addressOf(request) + issuer.path;
  return issuer.secure ? address.replace(/^http:/, "https:") : address;
}

/** By name; null when one comes twice (RFC 6749, section 3.1). */
export function parametersOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> | null {
  const parameters = new Map(pairs);
  return parameters.size === pairs.length ? parameters : null;
}

/** Members of a form; null when the body is none. */
export function formOf({ body }: Received): ReadonlyMap<string, string> | null {
  return body.kind === "form" ? parametersOf(body.pairs) : null;
}

/** `secret`: proved; `none`: only named, which does for applications without a secret; `wrong`: neither. */
export function clientProof({ client, clientId }: Protocol, request: Received, gate: Gate): "secret" | "none" | "wrong" {
  const { refusal, attempted } = clientVerdict(members(Object.entries(client)), request, { ...gate, publicClient: false });
  if (refusal === null) return "secret";
  if (attempted || formOf(request)?.get("client_id") !== clientId) return "wrong";
  return gate.publicClient ? "secret" : "none";
}

/** RFC 6749, section 5.2. */
export function refused(error: string, description: string, status = 400, headers: Readonly<Record<string, string>> = {}): Answer {
  return jsonAnswer(status, { error, error_description: description }, headers);
}

export function clientRefused(request: Received): Answer {
  const tried = request.headers["authorization"] !== undefined;
  return refused("invalid_client", "the application is not known, or did not prove itself", 401, tried ? { "www-authenticate": 'Basic realm="mock"' } : {});
}
