// What RFC 9421 signs, as pure functions of the request.
import { CredentialError } from "../credential.js";

/** A request as the verifier sees it. */
export interface SignedMessage {
  readonly method: string;
  /** Absolute, as it goes on the wire. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** RFC 9421, section 2.3. They are written in the order in which they stand. */
export interface SignatureParameters {
  /** Seconds since the epoch. */
  readonly created?: number;
  readonly keyid?: string;
  readonly alg?: string;
  readonly nonce?: string;
}

/** The value of `@signature-params` (RFC 9421, section 2.3). Throws `CredentialError` for text that is not printable ASCII. */
export function signatureParameters(components: readonly string[], parameters: SignatureParameters): string {
  let text = `(${components.map((component) => `"${component}"`).join(" ")})`;
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) text += `;${name}=${typeof value === "number" ? value : quoted(name, value)}`;
  }
  return text;
}

/**
 * The text that is signed (RFC 9421, section 2.5). Throws `CredentialError` when a component is not in the request, is
 * named twice, or would add a line of its own.
 */
export function signatureBase(message: SignedMessage, components: readonly string[], parameters: string): string {
  if (new Set(components).size !== components.length) throw new CredentialError("A component is covered twice");
  const lines = components.map((component) => `"${component}": ${componentValue(message, component)}`);
  lines.push(`"@signature-params": ${parameters}`);
  return lines.join("\n");
}

/** True for a header name in lower case and for the derived components that requests have and this file knows. */
export function isComponent(component: string): boolean {
  return Object.hasOwn(derived, component) || /^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(component);
}

type Derive = (message: SignedMessage, url: UrlParts) => string;

/** RFC 9421, section 2.2. */
const derived: Readonly<Record<string, Derive>> = {
  "@method": ({ method }) => method,
  "@target-uri": ({ url }) => url,
  "@authority": (_, { scheme, authority }) => authority.toLowerCase().replace(scheme === "https" ? /:443$/ : /:80$/, ""),
  "@scheme": (_, { scheme }) => scheme,
  "@request-target": (_, { path, query }) => path + query,
  "@path": (_, { path }) => path,
  "@query": (_, { query }) => (query === "" ? "?" : query),
};

interface UrlParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
}

/** Slices instead of parsing: a parser would normalise what goes on the wire as it is. */
function urlParts(url: string): UrlParts {
  const parts = /^(https?):\/\/([^/?#]+)([^?#]*)(\?[^#]*)?$/i.exec(url);
  if (parts === null) throw new CredentialError("The address of the request cannot be signed");
  const { 1: scheme = "", 2: authority = "", 3: path = "", 4: query = "" } = parts;
  return { scheme: scheme.toLowerCase(), authority, path: path === "" ? "/" : path, query };
}

function componentValue(message: SignedMessage, component: string): string {
  let value: string | undefined;
  if (component.startsWith("@")) {
    const derive = Object.hasOwn(derived, component) ? derived[component] : undefined;
    value = derive?.(message, urlParts(message.url));
  } else {
    value = Object.hasOwn(message.headers, component) ? message.headers[component]?.trim() : undefined;
  }
  if (value === undefined) throw new CredentialError(`The request has no ${component}, which its signature must cover`);
  if (/[^\t\x20-\x7e]/.test(value)) throw new CredentialError(`${component} has characters that a signature cannot cover`);
  return value;
}

/** RFC 8941, section 3.3.3. */
function quoted(name: string, value: string): string {
  if (/[^\x20-\x7e]/.test(value)) throw new CredentialError(`Signature parameter ${name} is not printable ASCII`);
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
