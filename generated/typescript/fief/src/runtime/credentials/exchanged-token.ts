// A token that one operation of the API hands out: fetched when needed, shared by all calls of a client.
import { CredentialError, type AuthorizeContext, type Credential, type Environment, type OutgoingRequest } from "../credential.js";
import { textFromBase64Url } from "./base64.js";

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

interface Token {
  /** `authorization` and the claim headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch: when to ask for another one, and when this one ends. */
  readonly renewAt: number;
  readonly endsAt: number;
}

/** At most so long before its end is a token renewed, in milliseconds; less for a token that lives less than ten minutes. */
const longestMargin = 60_000;

/**
 * Exchanges `members` (read anew each time, as a JSON body) for a token and sends that. One exchange serves all calls
 * that wait; a token is renewed up to two minutes before its end and thrown away when the platform refuses it.
 * Authorizing rejects with `CredentialError` when no token could be obtained.
 */
export function exchangedToken(
  parameters: ExchangedTokenParameters,
  members: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>,
): Credential {
  let token: Token | undefined;
  let exchange: { readonly result: Promise<Token>; readonly signal: AbortSignal } | undefined;

  async function presentToken(request: OutgoingRequest, context: AuthorizeContext): Promise<Token> {
    for (;;) {
      const { signal } = context;
      if (signal.aborted) throw signal.reason;
      if (token !== undefined && context.environment.now() < token.renewAt) return token;
      if (exchange === undefined) {
        // Ends with the call that makes it, whatever `members` and `send` do; the next one that waits begins anew.
        const result = untilAborted(obtained(request, context), signal);
        exchange = { result, signal };
        // Whoever waits sees the failure; without this an exchange that nobody waits for any more would end the process.
        result.then(
          (value) => {
            token = value;
            exchange = undefined;
          },
          () => {
            exchange = undefined;
          },
        );
      }
      const mine = exchange;
      try {
        return await untilAborted(mine.result, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        // The call that made the exchange was given up; this one was not.
        if (mine.signal !== signal && mine.signal.aborted) continue;
        if (token !== undefined && context.environment.now() < token.endsAt) return token;
        throw error;
      }
    }
  }

  async function obtained(request: OutgoingRequest, context: AuthorizeContext): Promise<Token> {
    const values = await members();
    for (const [name, value] of Object.entries(values)) if (value === "") throw new CredentialError(`${name}: missing`, { missing: true });
    const answer = await context.send(exchangeRequest(request, parameters, values));
    const text = at(answer.body, parameters.token);
    if (typeof text !== "string" || !/^[\x21-\x7e]+$/.test(text)) {
      throw new CredentialError(refusal(answer.status, at(answer.body, parameters.message ?? []), Object.values(values)));
    }
    const { scheme = "Bearer" } = parameters;
    const headers = { ...claimHeaders(text, parameters.claimHeaders ?? {}), authorization: scheme === "" ? text : `${scheme} ${text}` };
    return { headers, ...lifetime(Number(at(answer.body, parameters.expiresIn) ?? Infinity), context.environment) };
  }

  return {
    authorize: async (request, context) => {
      const { headers } = await presentToken(request, context);
      return { ...request, headers: { ...request.headers, ...headers } };
    },
    refused: (request) => {
      if (request === undefined || request.headers["authorization"] === token?.headers["authorization"]) token = undefined;
      return true;
    },
  };
}

function exchangeRequest(request: OutgoingRequest, { method, path }: ExchangedTokenParameters, members: Readonly<Record<string, string>>): OutgoingRequest {
  const headers: Record<string, string> = { accept: "application/json", "content-type": "application/json" };
  const agent = request.headers["user-agent"];
  if (agent !== undefined) headers["user-agent"] = agent;
  const body = { contentType: "application/json", content: JSON.stringify(members), members };
  return { method, origin: request.origin, prefix: request.prefix, path, query: [], headers, body };
}

function lifetime(seconds: number, environment: Environment): Pick<Token, "renewAt" | "endsAt"> {
  const milliseconds = seconds > 0 ? seconds * 1000 : 0;
  const endsAt = environment.now() + milliseconds;
  // Chance spreads the renewals of many processes that started together.
  const spread = 1 + environment.random();
  return { endsAt, renewAt: endsAt - Math.min(longestMargin, milliseconds / 10) * spread };
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

/** The exchange goes on for the others when one call is given up. */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
