// An application of the imitation: its client, and a login as far as the code in the callback.
import { Fief, type FiefOptions, type UserFieldValues } from "@countersign/fief";
import { redirectUri, secretOfClient, type Json, type Tenant } from "./server/world.js";
import type { FakeFief } from "./server/main.js";
import { accessClaims, signed } from "./server/tokens.js";

export { redirectUri, secretOfClient };
export const addressOfUser = "anne@example.com";

/** The confidential client of the default tenant, unless `options` say otherwise. */
export function application<Fields = UserFieldValues>(fief: FakeFief, options: Partial<FiefOptions> = {}): Fief<Fields> {
  return new Fief<Fields>({ baseURL: fief.url, clientId: "confidential", clientSecret: secretOfClient, proxy: false, environment: { now: () => fief.world.now() * 1000 }, ...options });
}

export interface Browser {
  cookie?: string;
}

/** Follows the login's address to the callback and resolves to the code. */
export async function codeFrom(address: string, browser: Browser = {}): Promise<string> {
  const { headers } = await fetch(address, { redirect: "manual", headers: { cookie: browser.cookie ?? "" } });
  browser.cookie = headers.get("set-cookie")?.split(";")[0] ?? browser.cookie ?? "";
  const code = new URL(headers.get("location") ?? "", address).searchParams.get("code");
  if (code === null) throw new Error("the imitation should have given a code");
  return code;
}

/** A code of a fresh login, for the client without PKCE. */
export async function freshCode(client: Fief, scope: readonly string[] = ["openid", "offline_access"], extrasParams: Readonly<Record<string, string>> = {}): Promise<string> {
  return codeFrom(await client.getAuthURL({ redirectURI: redirectUri, scope, extrasParams: { login_hint: addressOfUser, ...extrasParams } }));
}

/** An access token as an honest server signs it, with claims of its own; undefined ones are left out. */
export function accessToken(fief: FakeFief, claims: Json = {}, header: Json = {}, tenant: Tenant = fief.tenant): Promise<string> {
  return signed({ ...honestClaims(fief, tenant), ...claims }, tenant.key, header);
}

/** Claims of an access token of a fresh login. */
export function honestClaims(fief: FakeFief, tenant: Tenant = fief.tenant): Json {
  const [client] = tenant.clients;
  const [user] = tenant.users;
  if (client === undefined || user === undefined) throw new Error("the imitation should have a client and a user");
  return accessClaims(fief.world, tenant, { client, user, scope: ["openid"], acr: "1", authTime: fief.world.now() });
}

/** What the promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value: unknown) => {
      throw new Error(`should have been refused, and is ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
