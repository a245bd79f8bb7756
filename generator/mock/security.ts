// Decides whether a request proves what its operation demands: any one of the declared sets of schemes.
import type { Api } from "./api.js";
import type { Credentials } from "./credentials.js";
import { hmacRefusal, same, type SigningClock } from "./hmac-signature.js";
import { entries, isObject, type JsonObject, member, textMember } from "./json.js";
import { messageSignatureRefusal } from "./message-signature.js";
import { bodyMembers, type Received } from "./received.js";
import type { Refusal } from "./refusal.js";
import type { Route } from "./routes.js";
import type { Issued, Tokens } from "./tokens.js";

export interface Gate {
  readonly credentials: Credentials;
  readonly tokens: Tokens;
  readonly clock: SigningClock;
  /** Applications without a secret may identify themselves by their id alone. */
  readonly publicClient: boolean;
}

/** Who calls, as far as the credentials tell. */
export interface Caller {
  readonly token: Issued | null;
}

export interface Verdict {
  readonly refusal: Refusal | null;
  readonly token?: Issued;
  /** The request carries something for this scheme: its refusal explains more than that of another. */
  readonly attempted: boolean;
}

const missing: Verdict = { refusal: { status: 401, reason: "not-signed-in", message: "credentials are missing" }, attempted: false };
const accepted: Verdict = { refusal: null, attempted: true };

export function callerOf(route: Route, request: Received, gate: Gate): Caller | Refusal {
  if (route.security.length === 0) return { token: null };
  let refused: Verdict = missing;
  for (const set of route.security) {
    const verdicts: Verdict[] = [];
    for (const name of set) {
      const verdict = verdictOf(route.api, name, request, gate);
      verdicts.push(verdict);
      if (verdict.refusal !== null) break;
    }
    const failed = verdicts.find((verdict) => verdict.refusal !== null);
    if (failed === undefined) return { token: verdicts.find((verdict) => verdict.token !== undefined)?.token ?? null };
    if (failed.attempted && !refused.attempted) refused = failed;
  }
  return refused.refusal ?? { token: null };
}

/** The request carries nothing that its operation could use as a credential. */
export function isWithoutCredentials(refusal: Refusal): boolean {
  return refusal === missing.refusal;
}

export function isRefusal(value: Caller | Refusal): value is Refusal {
  return "reason" in value;
}

function verdictOf(api: Api, name: string, request: Received, gate: Gate): Verdict {
  const scheme = api.followed(api.at("components", "securitySchemes", name))?.value;
  // Nobody can prove what no document describes, or what no header can be called; clients leave it out too.
  if (!isObject(scheme) || !isSendable(scheme)) return { ...accepted, attempted: false };
  if (isObject(scheme["x-signing"])) return signatureVerdict(scheme["x-signing"], request, gate);
  if (isObject(scheme["x-token-exchange"])) return exchangedVerdict(name, scheme, scheme["x-token-exchange"], request, gate);
  if (isObject(scheme["x-client-authentication"])) return clientVerdict(scheme["x-client-authentication"], request, gate);
  const option = textMember(scheme, "x-option") ?? name;
  if (scheme["type"] === "mutualTLS") return accepted;
  if (scheme["type"] === "apiKey") return tokenVerdict(apiKey(scheme, request), option, gate);
  if (scheme["type"] === "http" && textMember(scheme, "scheme")?.toLowerCase() === "basic") return basicVerdict(request, gate);
  return tokenVerdict(bearer(request, textMember(scheme, "scheme") ?? "bearer"), option, gate);
}

function signatureVerdict(signing: JsonObject, request: Received, gate: Gate): Verdict {
  const parameters = isObject(signing["parameters"]) ? signing["parameters"] : {};
  const key = { id: gate.credentials.of(textMember(signing, "key") ?? "accessKeyId"), secret: gate.credentials.of(textMember(signing, "secret") ?? "accessKeySecret") };
  if (signing["profile"] === "http-message-signatures") {
    if (request.headers["signature-input"] === undefined) return missing;
    return { refusal: messageSignatureRefusal(request, parameters, key, gate.clock), attempted: true };
  }
  const word = `${textMember(parameters, "scheme") ?? "HMAC"} `;
  if (!(request.headers["authorization"] ?? "").startsWith(word)) return missing;
  return { refusal: hmacRefusal(request, parameters, key, gate.clock), attempted: true };
}

function exchangedVerdict(name: string, scheme: JsonObject, exchange: JsonObject, request: Received, gate: Gate): Verdict {
  const token = bearer(request, textMember(scheme, "scheme") ?? "bearer");
  if (token === null) return missing;
  const issued = gate.tokens.find(token, gate.clock.now());
  if (issued === null || issued.scheme !== name) return invalid("the token was not issued by the exchange, or it expired");
  for (const [header, claim] of entries(exchange["claimHeaders"])) {
    const sent = request.headers[header.toLowerCase()];
    const expected = typeof claim === "string" ? member(issued.claims, claim) : undefined;
    if (sent !== undefined && expected !== undefined && sent !== expected) return invalid(`${header} does not match the token`);
  }
  return { refusal: null, token: issued, attempted: true };
}

/** OAuth 2.0 client authentication by `client_secret_post`, `client_secret_basic` or `none`; `client` names the options that hold id and secret. */
export function clientVerdict(client: JsonObject, request: Received, gate: Gate): Verdict {
  const id = gate.credentials.of(textMember(client, "id") ?? "appId");
  const secret = gate.credentials.of(textMember(client, "secret") ?? "appSecret");
  const sent = bodyMembers(request.body);
  const basic = basicPair(request);
  if (basic !== null) {
    if (sent["client_secret"] !== undefined) return invalid("the client authenticates in two ways at once (RFC 6749, 2.3)", "credentials-wrong");
    // RFC 6749 2.3.1 asks for form encoding before base64; many clients leave it out.
    const pairs = [basic, basic.map(formDecoded)];
    return pairs.some(([user, password]) => user === id && same(password ?? "", secret)) ? accepted : invalid("the client id or secret is wrong", "credentials-wrong");
  }
  if (sent["client_secret"] !== undefined) {
    const matches = sent["client_id"] === id && typeof sent["client_secret"] === "string" && same(sent["client_secret"], secret);
    return matches ? accepted : invalid("the client id or secret is wrong", "credentials-wrong");
  }
  if (!gate.publicClient) return missing;
  const named = sent["client_id"];
  return named === undefined || named === id ? accepted : invalid("the client id is not known", "application-not-found");
}

function basicVerdict(request: Received, gate: Gate): Verdict {
  const pair = basicPair(request);
  if (pair === null) return missing;
  const [user, password] = pair;
  return user === gate.credentials.of("username") && same(password, gate.credentials.of("password")) ? accepted : invalid(`user name or password is wrong${gate.credentials.expected("username", "password")}`);
}

function tokenVerdict(sent: string | null, option: string, gate: Gate): Verdict {
  if (sent !== null && same(sent, gate.credentials.of(option))) return accepted;
  // `Token token="..."`: a parameter of the word (RFC 9110, 11.4).
  const token = (sent ?? "").replace(/^Bearer /i, "").replace(/^Token +token="([^"]*)"$/i, "$1");
  // With a scheme word in front it is meant for another security scheme.
  if (token === "" || token.includes(" ")) return missing;
  if (same(token, gate.credentials.of(option))) return accepted;
  const issued = gate.tokens.find(token, gate.clock.now());
  return issued !== null && issued.scheme === null ? { refusal: null, token: issued, attempted: true } : invalid(`the credential of ${option} is not known, or it expired${gate.credentials.expected(option)}`);
}

function invalid(message: string, reason = "not-signed-in"): Verdict {
  return { refusal: { status: 401, reason, message }, attempted: true };
}

function isSendable(scheme: JsonObject): boolean {
  return scheme["type"] !== "apiKey" || scheme["in"] !== "header" || /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(textMember(scheme, "name") ?? "");
}

function apiKey(scheme: JsonObject, request: Received): string | null {
  const name = textMember(scheme, "name") ?? "";
  if (scheme["in"] === "query") return request.query.find(([sent]) => sent === name)?.[1] ?? null;
  if (scheme["in"] === "cookie") {
    const pair = (request.headers["cookie"] ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
    return pair?.slice(name.length + 1) ?? null;
  }
  return request.headers[name.toLowerCase()] ?? null;
}

function bearer(request: Received, word: string): string | null {
  const header = request.headers["authorization"] ?? "";
  return header.toLowerCase().startsWith(`${word.toLowerCase()} `) ? header.slice(word.length + 1).trim() : null;
}

function basicPair(request: Received): [string, string] | null {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon < 0 ? null : [text.slice(0, colon), text.slice(colon + 1)];
}

function formDecoded(text: string): string {
  return new URLSearchParams(`v=${text}`).get("v") ?? text;
}
