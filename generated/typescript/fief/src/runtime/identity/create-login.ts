// Makes a login of a client's options: checks them once, and keeps the secrets in closures.
import type { ClientAuth } from "oauth4webapi";
import { createTransport } from "#transport";
import { serverAddress } from "../address.js";
import { isBrowser } from "../agent.js";
import { wait } from "../clock.js";
import { createTransport as createFetchTransport } from "../fetch-transport.js";
import { checkedOptions, OptionError, type ClientOptions } from "../options.js";
import type { ClientSettings } from "../settings.js";
import { assertionKey } from "./client-assertion.js";
import { clientAuthentication } from "./client-authentication.js";
import { decryptionKeys } from "./encryption.js";
import { providerKeys } from "./keys.js";
import { loginFetch } from "./login-fetch.js";
import { LoginError } from "./login-error.js";
import type { EndpointName, Login, LoginRole, LoginSettings, ProtocolSettings } from "./login.js";
import { providerMetadata } from "./metadata.js";
import { redirectProblem } from "./redirect-uri.js";
import { sealingKeys } from "./sealing-keys.js";

/** From the metadata, by the name of the endpoint. */
const discovered: Readonly<Partial<Record<EndpointName, "authorization_endpoint" | "token_endpoint" | "introspection_endpoint" | "revocation_endpoint" | "userinfo_endpoint" | "end_session_endpoint" | "jwks_uri">>> = {
  authorization: "authorization_endpoint",
  token: "token_endpoint",
  introspection: "introspection_endpoint",
  revocation: "revocation_endpoint",
  userInfo: "userinfo_endpoint",
  logout: "end_session_endpoint",
  keys: "jwks_uri",
};

/** Algorithms of what a provider signs; `none` is none of them. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519", "HS256", "HS384", "HS512"];

/** Throws `OptionError` that names the option which is missing or wrong, never its value. Makes no request. */
export function createLogin<Options extends ClientOptions>(client: ClientSettings<Options>, settings: LoginSettings, given: Options): Login {
  const checked = checkedOptions(given, client.options);
  const nameOf = (role: LoginRole): string => settings.roles[role] ?? role;
  const valueOf = (role: LoginRole): unknown => (settings.roles[role] === undefined ? undefined : checked[nameOf(role)]);
  const textOf = (role: LoginRole): string | undefined => {
    const value = valueOf(role);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const names = Object.keys(settings.protocols);
  const protocol = settings.protocols[textOf("protocol") ?? names[0] ?? ""];
  if (protocol === undefined) throw new OptionError(nameOf("protocol"), `must be one of ${names.join(", ")}`);
  const clientId = textOf("clientId");
  if (clientId === undefined) throw new OptionError(nameOf("clientId"), "missing");
  const secret = textOf("clientSecret");
  const algorithmOf = (role: LoginRole, usual: string): string => {
    const algorithm = textOf(role) ?? usual;
    if (!algorithms.includes(algorithm)) throw new OptionError(nameOf(role), `must be one of ${algorithms.join(", ")}`);
    return algorithm;
  };
  const idTokenAlgorithm = algorithmOf("idTokenAlgorithm", "RS256");
  for (const role of ["clientSecret", "assertionKey"] as const) {
    if (isBrowser() && (valueOf(role) ?? "") !== "" && given.dangerouslyAllowBrowser !== true) throw new OptionError(nameOf(role), "no secret is safe in a browser");
  }

  const secrets = new Set(Object.entries(client.options).flatMap(([name, rule]) => (rule.secret === true ? [name] : [])));
  const option = (name: string): string | undefined => {
    const value = secrets.has(name) ? undefined : checked[name];
    return value === undefined || typeof value === "object" ? undefined : `${value}`;
  };
  const fill = (path: string): string => path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(option(name) ?? ""));
  const fail: Login["fail"] = (code, message, details) => new (settings.errors?.[code] ?? LoginError)(code, message, details);
  const { origin, prefix } = serverAddress(client.server, checked);
  const address = origin + prefix;
  const authority = textOf("authority");
  if (authority !== undefined && !isAuthority(authority)) throw new OptionError(nameOf("authority"), "must be a host, with or without a port");
  for (const role of ["redirectUri", "logoutRedirectUri"] as const) {
    const uri = textOf(role);
    const problem = uri === undefined ? null : redirectProblem(uri, { fragment: role === "logoutRedirectUri", http: role === "logoutRedirectUri" || checked["allowInsecure"] === true });
    if (problem !== null) throw new OptionError(nameOf(role), problem);
  }
  const asked = textOf("scope");
  const scope = scopeOf(asked, asked === client.options[nameOf("scope")]?.default, protocol, nameOf("scope"));
  const transport = given.transport ?? (given.fetch === undefined ? createTransport : createFetchTransport)(given);
  const now = (): number => (given.environment?.now ?? Date.now)();
  const fetch = loginFetch({ transport, timeout: given.timeout ?? 10_000, agent: isBrowser() ? "" : client.agent, origin, authority }, fail);
  const metadata = providerMetadata({ protocol, address, issuer: textOf("issuer"), authority, allowInsecure: checked["allowInsecure"] === true, fill }, { fetch, now, fail });
  const endpoint: Login["endpoint"] = async (name) => {
    const path = protocol[name];
    if (path !== undefined && (name !== "logout" || authority === undefined || protocol.discovery === undefined)) return address + fill(path);
    // The browser cannot use the internal address, and only the provider knows whether its public name has https.
    if (path !== undefined) return new URL((await metadata()).authorization_endpoint ?? address).origin + prefix + fill(path);
    const member = discovered[name];
    const found = member === undefined ? undefined : (await metadata())[member];
    // The browser uses the public name; this process the address that it was given.
    return found === undefined || authority === undefined || name === "authorization" ? found : internal(found, authority, origin);
  };
  const decryption = decryptionKeys(valueOf("encryptionKey"), nameOf("encryptionKey"), fail);
  // An assertion is for the issuer; where nobody says who that is, for the token endpoint (RFC 7523, section 3).
  const isIssuerKnown = (protocol.discovery ?? protocol.issuer ?? textOf("issuer")) !== undefined;
  const believer = async (): Promise<string> => (isIssuerKnown ? undefined : await endpoint("token")) ?? (await metadata()).issuer;
  const proof = { secret, key: assertionKey(valueOf("assertionKey"), nameOf("assertionKey"), fail), keyOption: nameOf("assertionKey"), audience: believer, now };
  const authentication = (role: LoginRole): ClientAuth => clientAuthentication(textOf(role) ?? textOf("tokenAuthMethod"), nameOf(settings.roles[role] === undefined ? "tokenAuthMethod" : role), proof);
  const authentications = { token: authentication("tokenAuthMethod"), introspection: authentication("introspectionAuthMethod"), revocation: authentication("revocationAuthMethod") };
  // A default would take the place of null, which has a meaning here.
  const anyAudience = new Map<string, unknown>(Object.entries(given)).get(nameOf("audience")) === null;
  const audience = [valueOf("audience") ?? clientId].flat();
  if (!isTexts(audience)) throw new OptionError(nameOf("audience"), "must be a text, a list of texts, or null for any");
  const base = { fetch, now, fail, metadata, endpoint };
  return {
    ...base,
    wait: (milliseconds) => (given.environment?.wait ?? wait)(milliseconds, new AbortController().signal),
    settings,
    protocol,
    clientId,
    address,
    redirectUri: textOf("redirectUri"),
    logoutRedirectUri: textOf("logoutRedirectUri"),
    scope,
    idTokenAlgorithm,
    userInfoAlgorithm: algorithmOf("userInfoAlgorithm", idTokenAlgorithm),
    audience: anyAudience ? null : audience,
    clockTolerance: Number(valueOf("clockTolerance") ?? 60),
    insecureCookies: valueOf("insecureCookies") === true,
    encrypted: decryption !== null,
    option,
    keys: providerKeys(base),
    secretKey: () => {
      if (secret === undefined) throw fail("configuration", `${nameOf("clientSecret")}: missing, and the algorithm of signatures needs it`);
      return new TextEncoder().encode(secret);
    },
    sealingKeys: sealingKeys(textOf("cookieSecret"), nameOf("cookieSecret"), secret, () => fail("configuration", `${nameOf("cookieSecret")}: missing, and a client without a secret needs it`)),
    decryptionKeys: decryption ?? (() => Promise.resolve([])),
    authenticate: (name) => authentications[name],
    close: () => transport.close?.(),
  };
}

function isTexts(list: readonly unknown[]): list is readonly string[] {
  return list.length > 0 && list.every((one) => typeof one === "string" && one !== "");
}

/** Of a `host` header. */
function isAuthority(text: string): boolean {
  return /^([\w.-]+|\[[\da-f:.]+])(:\d{1,5})?$/i.test(text);
}

function internal(address: string, authority: string, origin: string): string {
  const { host, pathname, search } = new URL(address);
  return host === authority ? origin + pathname + search : address;
}

/** OpenID Connect needs `openid` (Core 1.0, section 3.1.2.1). Plain OAuth does not know it, and has a scope of its own where the application names none, or no other than the option's default. */
function scopeOf(given: string | undefined, isDefault: boolean, { kind, scope: usual }: ProtocolSettings, name: string): string {
  if (kind !== "oauth" || usual === undefined) return given ?? usual ?? (kind === "oidc" ? "openid" : "");
  if (given === undefined || isDefault) return usual;
  if (given.split(" ").includes("openid")) throw new OptionError(name, "openid belongs to OpenID Connect, and the protocol is OAuth 2.0: name its scopes, or none");
  return given;
}
