// Security schemes with the client credentials flow of OAuth 2.0: an application gets its tokens by itself.
import type { Report } from "../diagnostics.js";
import type { Node } from "../document/document.js";
import type { Credential, Operation } from "./model.js";
import { member, members, textOf } from "./node.js";
import { words } from "./words.js";

export type ClientCredentials = Extract<Credential, { kind: "clientCredentials" }>;

type Described = Pick<ClientCredentials, "name" | "docs" | "serverOnly" | "at"> & { readonly option: string };

/** Null for a scheme without this flow, or without an address for it. `schemes`: all of the document; with several such, each has options of its own. */
export function clientCredentialsOf(node: Node, described: Described, schemes: readonly Node[]): ClientCredentials | null {
  const tokenUrl = tokenUrlOf(node);
  if (tokenUrl === null) return null;
  const isOnly = schemes.filter((scheme) => tokenUrlOf(scheme) !== null).length < 2;
  const option = (...own: readonly string[]): string => {
    const [first = "", ...rest] = isOnly ? own : [...words(described.option), ...own];
    return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  };
  return {
    ...described,
    kind: "clientCredentials",
    idOption: option("client", "id"),
    secretOption: option("client", "secret"),
    methodOption: option("token", "endpoint", "auth", "method"),
    scopeOption: option("scope"),
    urlOption: option("token", "url"),
    tokenUrl,
    scopes: [],
  };
}

/** With the scopes that most operations need. */
export function withUsualScopes(credential: Credential, operations: readonly Pick<Operation, "security">[]): Credential {
  if (credential.kind !== "clientCredentials") return credential;
  const counts = new Map<string, { readonly scopes: readonly string[]; readonly count: number }>();
  for (const { security } of operations) {
    for (const { credential: name, scopes } of security.flat()) {
      if (name !== credential.name.text) continue;
      const key = JSON.stringify(scopes);
      counts.set(key, { scopes, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const [most] = [...counts].sort(([left, one], [right, other]) => other.count - one.count || (left < right ? -1 : 1));
  return { ...credential, scopes: most?.[1].scopes ?? [] };
}

/** Says when the secret of an application cannot be sent where the document says. */
export function checkTokenUrl(node: Node, report: Report): void {
  const url = declaredUrl(node);
  if (url !== "" && !isUsable(url)) report.warning("security/token-url", "The token endpoint is no plain address of http or https: applications must get their tokens themselves", { at: node.at, hint: "Write an address without a user and without a fragment." });
}

function tokenUrlOf(node: Node): string | null {
  const url = declaredUrl(node);
  return url !== "" && isUsable(url) ? url : null;
}

function declaredUrl(node: Node): string {
  if (textOf(node, "type") !== "oauth2") return "";
  const flow = members(member(node, "flows")).find(([name]) => name === "clientCredentials")?.[1];
  return flow === undefined ? "" : textOf(flow, "tokenUrl").trim();
}

/** Absolute, or relative to the server. */
function isUsable(url: string): boolean {
  if (/[\s\u0000-\u001f\u007f"'`<>\\^{|}#]/.test(url) || url.startsWith("//")) return false;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return true;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === "" && password === "";
}

/** What its options are, for their documentation. */
export function clientCredentialsOptions({ option, idOption, secretOption, methodOption, scopeOption, urlOption }: ClientCredentials): readonly { readonly name: string; readonly secret: boolean; readonly summary: string; readonly values?: readonly string[] }[] {
  return [
    { name: option, secret: true, summary: `An access token, instead of those that \`${idOption}\` and \`${secretOption}\` get.` },
    { name: idOption, secret: false, summary: "Id of the application, which gets its tokens with it (OAuth 2.0 client credentials)." },
    { name: secretOption, secret: true, summary: "Secret of the application." },
    { name: methodOption, secret: false, summary: "How the application proves itself to the token endpoint. Default: `client_secret_basic`.", values: ["client_secret_basic", "client_secret_post"] },
    { name: scopeOption, secret: false, summary: "Scopes to ask for, separated by spaces. Default: those that the operation needs." },
    { name: urlOption, secret: false, summary: "Token endpoint to ask instead of the one that the API's description names." },
  ];
}
