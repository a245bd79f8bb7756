// A token that one operation of the API hands out.
import { CredentialError, type Credential, type OutgoingRequest } from "../credential.js";
import { textFromBase64Url } from "./base64.js";
import { renewedToken } from "./renewed-token.js";

/** The operation that hands out the token, and where its answer has it. */
export interface ExchangedTokenParameters {
  readonly method: string;
  /** As on the wire. */
  readonly path: string;
  /** Paths inside the whole answer: `["data", "access_token"]`. */
  readonly token: readonly string[];
  /** Seconds; a token without is kept until it is refused. */
  readonly expiresIn: readonly string[];
  /** Reason of a refusal, for the error. */
  readonly message?: readonly string[] | undefined;
  /** Word before the token in `authorization`. Default: `Bearer`. Empty: the token alone. */
  readonly scheme?: string | undefined;
  /** Headers filled from claims of the token, which is not verified: the platform does that. */
  readonly claimHeaders?: Readonly<Record<string, string>> | undefined;
}

/**
 * Exchanges `members` (read anew each time, as a JSON body) for a token and sends that, as `renewedToken` does.
 * Authorizing rejects with `CredentialError` when no token could be obtained.
 */
export function exchangedToken(
  parameters: ExchangedTokenParameters,
  members: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>,
): Credential {
  return renewedToken(async (request, context) => {
    const values = await members();
    for (const [name, value] of Object.entries(values)) if (value === "") throw new CredentialError(`${name}: missing`, { missing: true });
    const answer = await context.send(exchangeRequest(request, parameters, values));
    const text = at(answer.body, parameters.token);
    if (typeof text !== "string" || !/^[\x21-\x7e]+$/.test(text)) {
      const error = new CredentialError(refusal(answer.status, at(answer.body, parameters.message ?? []), Object.values(values)));
      throw Object.assign(error, { status: answer.status });
    }
    const { scheme = "Bearer" } = parameters;
    const headers = { ...claimHeaders(text, parameters.claimHeaders ?? {}), authorization: scheme === "" ? text : `${scheme} ${text}` };
    return { headers, expiresIn: Number(at(answer.body, parameters.expiresIn) ?? Infinity) };
  });
}

function exchangeRequest(request: OutgoingRequest, { method, path }: ExchangedTokenParameters, members: Readonly<Record<string, string>>): OutgoingRequest {
  const headers: Record<string, string> = { accept: "application/json", "content-type": "application/json" };
  const agent = request.headers["user-agent"];
  if (agent !== undefined) headers["user-agent"] = agent;
  const body = { contentType: "application/json", content: JSON.stringify(members), members };
  return { method, origin: request.origin, prefix: request.prefix, path, query: [], headers, body };
}

function claimHeaders(token: string, names: Readonly<Record<string, string>>): Record<string, string> {
  const headers: Record<string, string> = {};
  let claims: unknown;
  try {
    claims = JSON.parse(textFromBase64Url(token.split(".")[1] ?? ""));
  } catch {
    return headers;
  }
  for (const [header, claim] of Object.entries(names)) {
    const value = at(claims, [claim]);
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) headers[header] = value;
  }
  return headers;
}

/** What the platform says may repeat what it was sent. */
function refusal(status: number, message: unknown, secrets: readonly string[]): string {
  let text = typeof message === "string" ? message : "";
  for (const secret of secrets) if (secret !== "") text = text.replaceAll(secret, "***");
  text = text.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ").slice(0, 200);
  return `The exchange for a token was answered with HTTP ${status} and no token${text === "" ? "" : `: ${text}`}`;
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = path.length === 0 ? undefined : value;
  for (const name of path) {
    found = typeof found === "object" && found !== null ? Object.getOwnPropertyDescriptor(found, name)?.value : undefined;
  }
  return found;
}
