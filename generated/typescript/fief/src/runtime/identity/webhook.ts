// Webhooks: whether a request to the application really comes from the platform. How a platform proves that is data.
import { equal } from "./equal.js";
import { LoginError, type LoginErrorClass } from "./login-error.js";

export type WebhookScheme =
  /** `signatureHeader` has the lower-case hex HMAC-SHA256 of `<timestamp>.<body>`, `timestampHeader` the Unix time in seconds. */
  | { readonly kind: "hmac-sha256"; readonly signatureHeader: string; readonly timestampHeader: string }
  /** `header` has the secret itself. It proves less: nothing of the body. */
  | { readonly kind: "shared-secret"; readonly header: string };

export interface WebhookOptions {
  /** Seconds that a signed webhook may be old or early. Default: 300. */
  readonly tolerance?: number | undefined;
  /** Milliseconds since the epoch. Default: the system's clock. */
  readonly now?: (() => number) | undefined;
  /** Remembers signatures: true when this one was seen before. Without it, a webhook that is sent again within the tolerance is accepted again. */
  readonly seen?: ((signature: string) => boolean | Promise<boolean>) | undefined;
}

/** The `Headers` of a web `Request`, those of Node's `IncomingMessage`, or names (in any case) and values. */
export type WebhookHeaders = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The JSON of the body, once it is proven. `body`: what came, not JSON that was parsed and printed again. `secrets`: the present one and,
 * while they are changed, the former one. Rejects with `webhook_invalid` as the given class, which does not tell what was wrong, and with a `TypeError` for a
 * body or secrets that are of another type, and where no secret is given.
 */
export async function verifiedWebhook<Event>(
  scheme: WebhookScheme,
  body: Uint8Array | ArrayBuffer | string,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options: WebhookOptions = {},
  ErrorClass: LoginErrorClass = LoginError,
): Promise<Event> {
  // JavaScript, and `process.env.SECRET!`, give anything: no secret must not be an empty one.
  if (typeof body !== "string" && !("byteLength" in Object(body))) throw new TypeError("body: must be what came, a text or bytes, and not what a parser made of it");
  if ([secrets].flat().some((secret) => typeof secret !== "string")) throw new TypeError("secrets: must be a text, or several");
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  const known = [secrets].flat().filter((secret) => secret !== "");
  if (known.length === 0) throw new TypeError("secrets: empty, so that nothing could be proven");
  const isProven = scheme.kind === "shared-secret" ? known.some((secret) => equal(header(headers, scheme.header), secret)) : await isSigned(scheme, bytes, headers, known, options);
  try {
    if (!isProven) throw new Error("not proven");
    const event: Event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return event;
  } catch {
    throw new ErrorClass("webhook_invalid", "The webhook is not from the platform, too old, or no JSON");
  }
}

async function isSigned(
  { signatureHeader, timestampHeader }: Extract<WebhookScheme, { kind: "hmac-sha256" }>,
  bytes: Uint8Array<ArrayBuffer>,
  headers: WebhookHeaders,
  secrets: readonly string[],
  { tolerance = 300, now = Date.now, seen }: WebhookOptions,
): Promise<boolean> {
  const timestamp = header(headers, timestampHeader);
  const signature = header(headers, signatureHeader);
  // So that what is no number, of a setting that is missing, refuses everything and not nothing.
  const isInTime = Math.abs(now() / 1000 - Number(timestamp)) <= tolerance;
  if (!/^\d{1,12}$/.test(timestamp) || !isInTime) return false;
  const start = new TextEncoder().encode(`${timestamp}.`);
  const text = new Uint8Array(start.length + bytes.length);
  text.set(start);
  text.set(bytes, start.length);
  let found = false;
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const mac = Array.from(new Uint8Array(await crypto.subtle.sign("HMAC", key, text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    found = equal(signature, mac) || found;
  }
  return found && !((await seen?.(signature)) ?? false);
}

/** Empty when it is missing; a header that came more than once has all its values, as in `Headers`, and so proves nothing. */
function header(headers: WebhookHeaders, name: string): string {
  if (isWeb(headers)) return headers.get(name) ?? "";
  return Object.entries(headers)
    .filter(([own]) => own.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value ?? [])
    .join(", ");
}

function isWeb(headers: WebhookHeaders): headers is Pick<Headers, "get"> {
  return typeof headers.get === "function";
}
