// Signing profile `hmac-headers`: an HMAC over method, headers with a prefix, path and parameters, sent as
// `authorization: <scheme> <key>:<signature>`. The canonical text is ambiguous (`a=1&b=2` may be one value or two) and
// covers no query of a POST: it is what such platforms verify. Where there is a choice, use `http-message-signatures`.
import { parsed } from "../answer.js";
import { CredentialError, type Credential, type OutgoingRequest } from "../credential.js";
import { signingKey, type SigningSecrets } from "../credentials/signing-key.js";

/** What differs between platforms: the parameters of `x-signing`. */
export interface HmacHeadersParameters {
  /** Of the headers that belong to the signature, in lower case: `x-example-`. */
  readonly prefix: string;
  /** Word before the key in `authorization`. */
  readonly scheme: string;
  readonly algorithm: "HMAC-SHA1" | "HMAC-SHA256";
  readonly version: string;
  /** Sent as `<prefix>sdk-version`; not sent when absent. */
  readonly sdkVersion?: string | undefined;
  /** Business code of an answer to a request whose date is too far from the server's. */
  readonly staleCode?: number | undefined;
}

/**
 * Signs every attempt with a fresh date and nonce.
 * Authorizing rejects with `CredentialError` when key or secret is missing or cannot sign.
 */
export function hmacHeaders(parameters: HmacHeadersParameters, secrets: SigningSecrets): Credential {
  const { prefix, scheme, algorithm, version, sdkVersion } = parameters;
  const sign = signingKey(algorithm === "HMAC-SHA1" ? "SHA-1" : "SHA-256", secrets.secret);
  const { key } = secrets;
  const nonce = `${prefix}signature-nonce`;
  const fixed = { [`${prefix}signature-method`]: algorithm, [`${prefix}signature-version`]: version, ...(sdkVersion && { [`${prefix}sdk-version`]: sdkVersion }) };
  let second = NaN;
  let date = "";
  return {
    staleCode: parameters.staleCode,
    authorize: async (request, { environment }) => {
      if (key === "") throw new CredentialError("Signing needs a key", { missing: true });
      const now = Math.floor(environment.now() / 1000);
      // Kept for its second: to write it is a fifth of what this function costs a call.
      if (now !== second) date = new Date((second = now) * 1000).toUTCString();
      // Not spread: that is twenty times slower for names that are computed, and each call waits for it.
      const headers = Object.assign({}, request.headers, fixed, { [nonce]: environment.nonce(), date, authorization: "" });
      const text = stringToSign(request.method, request.path, headers, signedPayload(request), prefix);
      headers.authorization = `${scheme} ${key}:${await sign(text)}`;
      return { ...request, headers };
    },
  };
}

/**
 * The text that is signed: verb, headers (`date` and those with the prefix), path, payload. Pure; nothing is encoded.
 * A payload of text or a list counts as an object with its indices; a number has no members. Throws `TypeError` for a header without value and
 * for a payload that JSON cannot carry.
 */
export function stringToSign(
  method: string,
  uri: string,
  headers: Readonly<Record<string, unknown>>,
  payload: NonNullable<unknown>,
  prefix: string,
): string {
  let text = `${method}\n`;
  for (const name of Object.keys(headers).sort()) if (name === "date" || name.startsWith(prefix)) text += `${name}:${headerText(name, headers[name])}\n`;
  // By UTF-16 code unit, as the platform sorts: not by locale, not by code point.
  const members = Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = members.flatMap(([name, value]) => (value === undefined ? [] : `${name}=${valueText(value)}`));
  return `${text}${uri}${members.length > 0 ? "?" : ""}${pairs.join("&")}`;
}

/** What a server finds when it parses the request as it goes on the wire: the query of a GET, the body of anything else. */
export function signedPayload({ method, query, body }: OutgoingRequest): NonNullable<unknown> {
  if (method === "GET") return parsedPairs(query);
  if (typeof body?.content !== "string") return {};
  const type = body.contentType ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return parsedPairs(new URLSearchParams(body.content));
  return (/^application\/(\S+\+)?json\b/.test(type) && parsed({ body: body.content })) || {};
}

/** `a[]=1&a[]=2` and `a=1&a=2` are the list `["1","2"]`. */
function parsedPairs(pairs: Iterable<readonly [name: string, value: string, encoded?: string]>): object {
  // Without a prototype: a name may be `__proto__`.
  const parsed: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    const key = name.replace(/\[]$/, "");
    const before = parsed[key];
    parsed[key] = before === undefined && key === name ? value : [before ?? [], value].flat();
  }
  return parsed;
}

function headerText(name: string, value: unknown): string {
  if (value === null || value === undefined) throw new TypeError(`${name}: missing`);
  return `${value}`.replace(/[\t\n\r\f]/g, " ").trim();
}

function valueText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : `${value}`;
}

