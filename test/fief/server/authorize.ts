// The authorization endpoint. There is a shortcut: `login_hint` with somebody's address logs them in at once; everybody else goes to the pages of `pages.ts`.
import { randomBytes } from "node:crypto";
import { cookieOf, errorPage, malformed, redirect, type Answer, type Asked, type Handler } from "./exchange.js";
import type { Session, Tenant, World } from "./world.js";

const responseTypes = ["code", "code id_token", "code token", "code id_token token"];

export const authorize: Handler = (world, tenant, asked) => {
  const { query, prefix } = asked;
  const maxAge = query.get("max_age");
  if (maxAge !== null && !/^-?\d+$/.test(maxAge)) return malformed("int_parsing", "query", "max_age");
  const client = tenant.clients.find((one) => one.id === query.get("client_id"));
  if (client === undefined) return errorPage("invalid_client");
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!client.redirectUris.includes(redirectUri)) return errorPage("invalid_redirect_uri");
  const error = problem(query);
  if (error !== null) return failed(asked, redirectUri, error);

  const now = world.now();
  const known = reusable(tenant, asked, now, maxAge);
  const prompt = query.get("prompt");
  if (known === null && (prompt === "none" || prompt === "consent")) return failed(asked, redirectUri, "login_required");
  const hinted = tenant.users.find((one) => one.email === query.get("login_hint"));
  const session = known ?? (hinted === undefined ? null : { userId: hinted.id, since: now });
  if (session === null) {
    const visit = randomBytes(32).toString("base64url");
    tenant.visits.set(visit, { query, session: null });
    return redirect(`${prefix}/${query.get("screen") === "register" ? "register" : "login"}`, [`fief_login_session=${visit}; Path=/; SameSite=lax`]);
  }
  const sessionId = randomBytes(32).toString("base64url");
  tenant.sessions.set(sessionId, session);
  return back(world, tenant, query, session, known === null ? [`fief_session=${sessionId}; Path=/; HttpOnly`] : []);
};

/** To the application, with a code. Its level is 1 where a login goes with it, which sets a cookie. */
export function back({ now }: World, tenant: Tenant, query: URLSearchParams, session: Session, cookies: readonly string[]): Answer {
  const code = randomBytes(32).toString("base64url");
  tenant.codes.set(code, {
    clientId: query.get("client_id") ?? "",
    userId: session.userId,
    redirectUri: query.get("redirect_uri") ?? "",
    scope: scopesOf(query),
    acr: cookies.length > 0 ? "1" : "0",
    authTime: session.since,
    expires: now() + 600,
    nonce: query.get("nonce"),
    challenge: query.get("code_challenge"),
    challengeMethod: query.get("code_challenge_method") === "S256" ? "S256" : "plain",
  });
  return redirect(withParameters(query.get("redirect_uri") ?? "", [["code", code], ["state", query.get("state")]]), cookies);
}

/** A session counts unless the request asks for a fresh login. */
function reusable(tenant: Tenant, asked: Asked, now: number, maxAge: string | null): Session | null {
  const session = tenant.sessions.get(cookieOf(asked, "fief_session") ?? "");
  if (session === undefined || asked.query.get("prompt") === "login") return null;
  const level = (asked.query.get("acr_values") ?? "").split(" ").find((one) => one === "0" || one === "1");
  return level === "1" || (maxAge !== null && now - session.since >= Number(maxAge)) ? null : session;
}

/** The first thing that is wrong, as the error that goes back with the browser. */
function problem(query: URLSearchParams): string | null {
  const responseType = query.get("response_type") ?? "";
  if (query.has("request")) return "request_not_supported";
  if (!responseTypes.includes(responseType)) return "invalid_request";
  if ((query.get("scope") ?? "") === "") return "invalid_request";
  if (!scopesOf(query).includes("openid")) return "invalid_scope";
  const allowed: readonly (readonly [name: string, values: readonly string[]])[] = [["prompt", ["none", "login", "consent"]], ["screen", ["login", "register"]], ["code_challenge_method", ["plain", "S256"]]];
  for (const [name, values] of allowed) if (query.has(name) && !values.includes(query.get(name) ?? "")) return "invalid_request";
  return responseType !== "code" && !query.has("nonce") ? "invalid_request" : null;
}

function scopesOf(query: URLSearchParams): string[] {
  return (query.get("scope") ?? "").split(" ").filter((one) => one !== "");
}

/** The server gives each letter of the description a parameter of its own. */
function failed({ query }: Asked, redirectUri: string, error: string): Answer {
  const description = [..."The request is not valid"].map((letter) => ["error_description", letter] as const);
  return redirect(withParameters(redirectUri, [["error", error], ...description, ["state", query.get("state")]]));
}

function withParameters(address: string, pairs: readonly (readonly [name: string, value: string | null])[]): string {
  const url = new URL(address);
  for (const [name, value] of pairs) if (value !== null) url.searchParams.append(name, value);
  return url.href;
}
