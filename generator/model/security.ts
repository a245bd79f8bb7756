// Security schemes as credentials, and security requirements as alternatives of sets.
import type { Place, Report } from "../diagnostics.js";
import type { Document, Json, Node } from "../document/document.js";
import { checkTokenUrl, clientCredentialsOf, clientCredentialsOptions } from "./client-credentials.js";
import { docsOf, noDocs } from "./docs.js";
import { extension } from "./extension.js";
import type { Credential, Docs, Operation } from "./model.js";
import { flagOf, items, member, members, sortedRecord, sortedValue, textOf } from "./node.js";
import { headerProblem } from "./wire-names.js";
import { nameOf } from "./words.js";

/** Of the schemes that a request can carry; sorted by name. */
export interface Credentials {
  readonly credentials: readonly Credential[];
  readonly schemes: Schemes;
}

/** Where the credential of a scheme stands in a request, by name of the scheme: null for none or several places, undefined where nothing can be sent. */
export type Schemes = ReadonlyMap<string, string | null | undefined>;

export function credentialsOf(document: Document, report: Report): Credentials {
  const components = member(document.root, "components");
  const schemes = components === null ? null : member(components, "securitySchemes");
  const found = members(schemes).flatMap(([name, said]): readonly (readonly [string, Node])[] => {
    const node = document.resolve(said);
    return node === null ? [] : [[name, node]];
  });
  const all = found.map(([name, node]) => [name, credentialOf(name, node, found.map(([, other]) => other), report)] as const);
  return { credentials: all.flatMap(([, credential]) => credential ?? []), schemes: new Map(all.map(([name, credential]) => [name, credential === null ? undefined : placeOf(credential)])) };
}

/** Null after reporting that nothing can be sent. */
function credentialOf(text: string, node: Node, schemes: readonly Node[], report: Report): Credential | null {
  const signing = extension(node, "x-signing", report);
  const serverOnly = signing !== null || extension(node, "x-server-only", report) === true;
  if (flagOf(node, "deprecated")) report.info("security/deprecated", `The security scheme ${JSON.stringify(text)} is deprecated`, { at: node.at });
  const base = { name: nameOf(text), docs: docsOf(node), serverOnly, at: node.at };
  const option = extension(node, "x-option", report) ?? text;
  if (signing !== null) return { ...base, kind: "signature", profile: signing.profile, parameters: sortedRecord<string | number | readonly string[] | undefined, Json>(signing.parameters, (value) => sortedValue(value ?? null)), keyOption: signing.key, secretOption: signing.secret };
  const exchange = extension(node, "x-token-exchange", report);
  if (exchange !== null) {
    return {
      ...base,
      kind: "exchangedToken",
      operation: exchange.operation,
      input: sortedRecord(exchange.input, String),
      tokenPath: exchange.token.split("."),
      expiresInPath: exchange.expiresIn.split("."),
      scheme: textOf(node, "scheme") || "bearer",
      claimHeaders: sortedRecord(exchange.claimHeaders ?? {}, String),
    };
  }
  const client = extension(node, "x-client-authentication", report);
  if (client !== null) return { ...base, kind: "clientAuthentication", idOption: client.id, secretOption: client.secret, methodOption: client.method };
  switch (textOf(node, "type")) {
    case "apiKey": {
      const said = textOf(node, "in");
      const location = said === "query" || said === "cookie" ? said : "header";
      const wireName = textOf(node, "name");
      if (wireName === "") {
        report.warning("security/scheme", "An API key needs a `name`: nothing is sent for it", { at: node.at, hint: "Add the name of the header, query parameter or cookie." });
        return null;
      }
      const problem = location === "header" ? headerProblem(wireName) : null;
      if (problem !== null) {
        report.warning("security/scheme", `${problem}: nothing is sent for it`, { at: node.at, hint: "Name a header of your own (RFC 9110, 5.1)." });
        return null;
      }
      return { ...base, kind: "apiKey", in: location, wireName, option };
    }
    case "http": {
      const scheme = textOf(node, "scheme").toLowerCase();
      if (scheme === "bearer") return { ...base, kind: "bearer", option, scheme: "Bearer" };
      if (scheme === "basic") return { ...base, kind: "basic", usernameOption: "username", passwordOption: "password" };
      // RFC 9110, section 11.1: what may stand there.
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(scheme)) {
        report.warning("security/scheme", `${JSON.stringify(scheme)} is no HTTP scheme: nothing is sent for it`, { at: node.at, hint: "Use bearer or basic, or add `x-signing`." });
        return null;
      }
      report.info("security/scheme", `The HTTP scheme ${JSON.stringify(scheme)} is not known: what callers give is sent as it is, after that word`, { at: node.at });
      return { ...base, kind: "bearer", option, scheme: textOf(node, "scheme") };
    }
    // On the wire both are a bearer token (RFC 6750). But for one flow that needs nobody's presence, how it is obtained is the caller's choice.
    case "oauth2":
    case "openIdConnect":
      checkTokenUrl(node, report);
      return clientCredentialsOf(node, { ...base, option }, schemes) ?? { ...base, kind: "bearer", option, scheme: "Bearer" };
    case "mutualTLS":
      return { ...base, kind: "mutualTls" };
    default:
      report.warning("security/scheme", `There is no type of security scheme ${JSON.stringify(textOf(node, "type"))}: nothing is sent for it`, { at: node.at, hint: "One of apiKey, http, oauth2, openIdConnect, mutualTLS." });
      return null;
  }
}

function placeOf(credential: Credential): string | null {
  if (credential.kind === "bearer" || credential.kind === "basic" || credential.kind === "clientCredentials") return "the header authorization";
  if (credential.kind !== "apiKey") return null;
  return credential.in === "header" ? `the header ${credential.wireName.toLowerCase()}` : null;
}

/** A header holds one of them. `securities`: those of all operations; each pair of schemes is told once. */
export function reportSamePlaces(securities: readonly (Node | null)[], schemes: Schemes, report: Report): void {
  const found = new Map<string, { readonly at: Place; readonly operations: Set<number> }>();
  for (const [operation, security] of securities.entries()) {
    for (const requirement of items(security)) {
      const taken = new Map<string, string>();
      for (const name of members(requirement).map(([said]) => schemeName(said, schemes))) {
        const place = schemes.get(name) ?? null;
        const other = place === null ? undefined : taken.get(place);
        if (place !== null) taken.set(place, name);
        if (other === undefined) continue;
        const pair = `${JSON.stringify(other)} and ${JSON.stringify(name)} both fill ${place}: only the latter is sent`;
        const known = found.get(pair) ?? { at: requirement.at, operations: new Set() };
        known.operations.add(operation);
        found.set(pair, known);
      }
    }
  }
  for (const [pair, { at, operations }] of found) {
    report.warning("security/same-header", `${pair}${operations.size > 1 ? ` (${operations.size} operations)` : ""}`, { at, hint: "Where either will do, make two requirements of them: `- a: []` and `- b: []`." });
  }
}

/** OpenAPI 3.2 lets a requirement be the address of a scheme. */
function schemeName(said: string, schemes: Schemes): string {
  return schemes.has(said) ? said : said.replace(/^#\/components\/securitySchemes\//, "");
}

/**
 * An empty list: no credential is needed. Otherwise any one of the sets will do, and an empty set means that none is needed either. Of sets
 * that differ in their scopes alone the first one counts, as it does of others.
 */
export function securityOf(node: Node | null, schemes: Schemes, report: Report): Operation["security"] {
  const sets = items(node).flatMap((requirement) => {
    const named = members(requirement);
    const set = named.flatMap(([said, scopes]) => {
      const credential = schemeName(said, schemes);
      if (!schemes.has(credential)) {
        report.warning("security/unknown", `There is no security scheme ${JSON.stringify(credential)}: nothing is sent for it`, { at: scopes.at, hint: schemes.size === 0 ? "Add it to components.securitySchemes." : `One of ${[...schemes.keys()].join(", ")}.` });
        return [];
      }
      if (schemes.get(credential) === undefined) return [];
      return [{ credential, scopes: items(scopes).map(({ value }) => value).filter((value) => typeof value === "string") }];
    });
    // A set that nothing is known of does not mean that no credential is needed.
    return set.length === 0 && named.length > 0 ? [] : [set];
  });
  const first = new Map<string, (typeof sets)[number]>();
  for (const set of sets) {
    const key = JSON.stringify(set.map(({ credential }) => credential));
    if (!first.has(key)) first.set(key, set);
  }
  return [...first.values()];
}

/** RFC 6749, section 2.3.1; the names are those of RFC 7591, section 2. */
const authenticationMethods = ["client_secret_post", "client_secret_basic", "none"];

export interface CredentialOption {
  readonly name: string;
  readonly secret: boolean;
  /** Default: what the document says of the scheme. */
  readonly docs?: Docs;
  /** The only ones that will do. */
  readonly values?: readonly string[];
}

/** Constructor options that a credential takes its values from, and whether each is secret. */
export function optionsOf(credential: Credential): readonly CredentialOption[] {
  switch (credential.kind) {
    case "apiKey":
      return [{ name: credential.option, secret: true, docs: described(`API key, sent as the ${placeNames[credential.in]} \`${credential.wireName}\`.`, credential) }];
    case "bearer":
      return [{ name: credential.option, secret: true, docs: described(`${credential.scheme === "Bearer" ? "Access token" : "Credential"}, sent in the header \`authorization\` after \`${credential.scheme}\`.`, credential) }];
    case "basic":
      return [
        { name: credential.usernameOption, secret: false, docs: described("User name of HTTP Basic authentication.", credential) },
        { name: credential.passwordOption, secret: true, docs: { ...noDocs, summary: "Password of HTTP Basic authentication." } },
      ];
    case "signature":
      return [{ name: credential.keyOption, secret: false }, { name: credential.secretOption, secret: true }];
    case "exchangedToken":
      return Object.values(credential.input).map((name) => ({ name, secret: /secret|password|token/i.test(name) }));
    case "clientAuthentication":
      return [{ name: credential.idOption, secret: false }, { name: credential.secretOption, secret: true }, { name: credential.methodOption, secret: false, values: authenticationMethods }];
    case "clientCredentials":
      return clientCredentialsOptions(credential).map(({ summary, ...option }) => ({ ...option, docs: { ...noDocs, summary } }));
    default:
      return [];
  }
}

const placeNames = { header: "header", query: "query parameter", cookie: "cookie" };

/** What the option is, and then what the document says of its scheme, where to get one for example. */
function described(what: string, { docs }: Credential): Docs {
  return { ...docs, summary: docs.summary === "" ? what : `${what} ${docs.summary}` };
}
