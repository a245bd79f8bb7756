// Tokens in answers: those of a token exchange and those of a sign-in are real, in the sense that the mock accepts them again.
import { type Account, keyOf, subjectOf } from "./accounts.js";
import type { Api, Located } from "./api.js";
import type { Credentials } from "./credentials.js";
import { same } from "./hmac-signature.js";
import { entries, isList, isObject, type Json, type JsonObject, member, memberAt, type Members, members, replaced, scalar, textMember } from "./json.js";
import type { Refusal } from "./refusal.js";
import type { Route } from "./routes.js";
import type { Tokens } from "./tokens.js";
import type { Input } from "./validation.js";

interface Exchange {
  readonly scheme: string;
  readonly details: JsonObject;
}

/** The scheme whose tokens this operation hands out. */
export function exchangeOf(route: Route): Exchange | null {
  for (const [scheme, value] of entries(route.api.at("components", "securitySchemes")?.value)) {
    const details = member(value, "x-token-exchange");
    if (isObject(details) && details["operation"] === route.id) return { scheme, details };
  }
  return null;
}

/** Refuses an exchange with other credentials than the expected ones. */
export function exchangeRefusal({ details }: Exchange, input: Input, credentials: Credentials): Refusal | null {
  for (const [name, option] of entries(details["input"])) {
    const sent = scalar(member(input.body, name) ?? input.parameters[name]);
    if (typeof option === "string" && (sent === null || !same(sent, credentials.of(option)))) {
      return { status: 401, reason: "credentials-wrong", message: "the access key or its secret is wrong" };
    }
  }
  return null;
}

/** The data with a fresh token where the scheme says it stands. */
export function exchanged({ scheme, details }: Exchange, data: Json | undefined, tokens: Tokens, credentials: Credentials, now: number): Json {
  const lifetime = textMember(details, "expiresIn")?.split(".") ?? ["expires_in"];
  const seconds = memberAt(data, lifetime);
  const valid = typeof seconds === "number" && seconds > 0 ? seconds : 7200;
  const claims = entries(details["claimHeaders"]).flatMap(([, claim]): [string, Json][] => (typeof claim === "string" ? [[claim, credentials.of(claim)]] : []));
  const token = tokens.issue(scheme, null, members(claims), now, valid);
  const withToken = replaced(data ?? members(), textMember(details, "token")?.split(".") ?? ["access_token"], token);
  return replaced(withToken, lifetime, valid);
}

/** Whether tokens of users mean anything in this document. */
export function hasUserTokens(api: Api): boolean {
  return entries(api.at("components", "securitySchemes")?.value).some(([, scheme]) => {
    const own = ["x-signing", "x-token-exchange", "x-client-authentication"].some((extension) => member(scheme, extension) !== undefined);
    return !own && textMember(scheme, "scheme")?.toLowerCase() !== "basic";
  });
}

/** The data with every `access_token` replaced by one that the mock accepts. */
export function withUserTokens(data: Json | undefined, tokens: Tokens, account: Account | null, now: number, depth = 3): Json | undefined {
  if (depth === 0 || !isObject(data) || isList(data)) return data;
  let changed: Json = data;
  for (const [name, value] of entries(data)) {
    if ((name === "access_token" || name === "accessToken") && typeof value === "string") {
      const lifetime = member(data, "expires_in") ?? member(data, "expire_in") ?? member(data, "expiresIn");
      const seconds = typeof lifetime === "number" && lifetime > 0 ? lifetime : 3600;
      changed = replaced(changed, [name], account === null ? tokens.issue(null, null, {}, now, seconds) : tokens.issue(null, keyOf(account), { sub: subjectOf(account) }, now, seconds));
      continue;
    }
    const inner = withUserTokens(value, tokens, account, now, depth - 1);
    if (inner !== undefined && inner !== value) changed = replaced(changed, [name], inner);
  }
  return changed;
}

/** The data with the tokens of a login in place of the example's, and no refresh token where the login has none. */
export function withLoginTokens(data: Json | undefined, login: Members, depth = 3): Json | undefined {
  if (depth === 0 || !isObject(data)) return data;
  if (typeof data["access_token"] !== "string") {
    const inner = entries(data).map(([name, value]): [string, Json, Json] => [name, value, withLoginTokens(value, login, depth - 1) ?? value]).find(([, before, after]) => before !== after);
    return inner === undefined ? data : replaced(data, [inner[0]], inner[2]);
  }
  const { expires_in: lifetime = 3600, ...tokens } = login;
  const kept = entries(data).filter(([name]) => name !== "refresh_token").map(([name, value]): [string, Json] => [name, /^expires?_in$/.test(name) ? lifetime : value]);
  return members([...kept, ...entries(tokens)]);
}

/** Whether an answer hands out a token of a user. */
export function issuesUserTokens(api: Api, data: Located, depth = 3): boolean {
  const { properties } = api.shape(data);
  if (depth === 0 || properties.size === 0) return false;
  return properties.has("access_token") || properties.has("accessToken") || [...properties.values()].some((inner) => issuesUserTokens(api, inner, depth - 1));
}
