// Where the logins of the documents are (`x-login`), by path: what is not named stands in the example of the discovery document.
import type { Api, Located } from "../api.js";
import type { Credentials } from "../credentials.js";
import { entries, isList, isObject, type Json, type JsonObject, member, textMember } from "../json.js";

export type PlaceName = (typeof placeNames)[number];

export interface Protocol {
  readonly api: Api;
  /** `oidc`, `oauth`, `cas` or `saml`. */
  readonly kind: string;
  readonly paths: ReadonlyMap<PlaceName, string>;
  /** Below the address of the mock; `secure`: it says https whatever the address says. */
  readonly issuer: { readonly path: string; readonly secure: boolean };
  readonly logoutRedirectParameter: string;
  /** Scope of a request that names none. */
  readonly scope: string;
  readonly clientId: string;
  /** Names of the client options that hold id and secret. */
  readonly client: JsonObject;
  /** Known values of `acr`, lowest first. */
  readonly levels: readonly string[];
  /** The example of the discovery document. */
  readonly metadata: JsonObject;
  /** Claims of who logs in without an account: the example of the user info, where the document has one. */
  readonly user: JsonObject & { readonly sub: string };
  /** As the document writes it: `Bearer`, `bearer`. */
  readonly tokenType: string;
  /** Names of what an ID token says, where the document describes one. */
  readonly idTokenClaims: ReadonlySet<string>;
}

export interface Place {
  readonly name: PlaceName;
  readonly protocol: Protocol;
}

const placeNames = ["authorization", "token", "introspection", "revocation", "userInfo", "logout", "keys", "discovery", "validate", "serviceValidate"] as const;

const discovered: Readonly<Partial<Record<PlaceName, string>>> = {
  authorization: "authorization_endpoint",
  token: "token_endpoint",
  introspection: "introspection_endpoint",
  revocation: "revocation_endpoint",
  userInfo: "userinfo_endpoint",
  logout: "end_session_endpoint",
  keys: "jwks_uri",
};

/** By path; of several protocols with the same place, the first. */
export function placesOf(apis: readonly Api[], credentials: Credentials): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const api of apis) {
    for (const protocol of protocolsOf(api, credentials)) {
      for (const [name, path] of protocol.paths) if (!places.has(path)) places.set(path, { name, protocol });
    }
  }
  return places;
}

/** Name under which the discovery document has an endpoint; undefined for those that it has not. */
export function metadataName(name: PlaceName): string | undefined {
  return discovered[name];
}

function protocolsOf(api: Api, credentials: Credentials): Protocol[] {
  const login = member(api.root, "x-login");
  const roles = member(login, "roles");
  const client = { id: textMember(roles, "clientId") ?? "clientId", secret: textMember(roles, "clientSecret") ?? "clientSecret" };
  const levels = member(login, "levels");
  const described = entries(member(login, "protocols")).map(([, settings]) => ({ settings, metadata: exampleAt(api, textMember(settings, "discovery")) }));
  const withPaths = described.map(({ settings, metadata }) => ({ settings, metadata, paths: pathsOf(settings, metadata, credentials) }));
  const user = withPaths.map(({ paths }) => exampleAt(api, paths.get("userInfo"))).find((example) => typeof example["sub"] === "string");
  return withPaths.map(({ settings, metadata, paths }) => ({
    api,
    kind: textMember(settings, "kind") ?? "",
    paths,
    issuer: { path: textMember(member(settings, "issuer"), "path") ?? "", secure: textMember(member(settings, "issuer"), "scheme") === "https" },
    logoutRedirectParameter: textMember(settings, "logoutRedirectParameter") ?? "post_logout_redirect_uri",
    scope: textMember(settings, "scope") ?? "",
    clientId: credentials.of(client.id),
    client,
    levels: isList(levels) ? levels.map(String) : [],
    metadata,
    tokenType: tokenTypeOf(api, tokenMembersOf(api, paths.get("token"))),
    idTokenClaims: idTokenClaimsOf(api, tokenMembersOf(api, paths.get("token"))),
    user: { name: "Mock User", email: "mock-user@example.com", ...user, sub: textMember(user, "sub") ?? "mock-user" },
  }));
}

function pathsOf(settings: Json, metadata: JsonObject, credentials: Credentials): Map<PlaceName, string> {
  const paths = new Map<PlaceName, string>();
  for (const name of placeNames) {
    const address = textMember(metadata, metadataName(name) ?? "") ?? "";
    const path = textMember(settings, name) ?? (URL.canParse(address) ? new URL(address).pathname : undefined);
    if (path !== undefined) paths.set(name, path.replaceAll(/\{([^{}]+)\}/g, (_, option: string) => encodeURIComponent(credentials.of(option))));
  }
  return paths;
}

/** Members of the token answer, where the document describes one. */
function tokenMembersOf(api: Api, path: string | undefined): ReadonlyMap<string, Located> {
  let found = path === undefined ? null : api.followed(api.at("paths", path));
  for (const name of ["post", "responses", "200", "content", "application/json", "schema"]) found = found === null ? null : api.followed(api.child(found, name));
  return found === null ? new Map() : api.shape(found).properties;
}

function tokenTypeOf(api: Api, tokens: ReadonlyMap<string, Located>): string {
  const type = tokens.get("token_type");
  const values = type === undefined ? undefined : api.shape(type).keywords["enum"];
  return isList(values) && typeof values[0] === "string" ? values[0] : "Bearer";
}

/** What the schema says of the JWT in the answer (JSON Schema 2020-12, `contentSchema`: header and claims). */
function idTokenClaimsOf(api: Api, tokens: ReadonlyMap<string, Located>): ReadonlySet<string> {
  let token = tokens.get("id_token") ?? null;
  for (const name of ["contentSchema", "prefixItems", "1"]) token = token === null ? null : api.child(token, name);
  return new Set(token === null ? [] : api.shape(token).properties.keys());
}

/** What the document shows as the answer of a GET; empty where it shows nothing. */
function exampleAt(api: Api, path: string | undefined): JsonObject {
  let found = path === undefined ? null : api.followed(api.at("paths", path));
  for (const name of ["get", "responses", "200", "content", "application/json"]) found = found === null ? null : api.followed(api.child(found, name));
  const example = member(found?.value, "example");
  return isObject(example) ? example : {};
}
