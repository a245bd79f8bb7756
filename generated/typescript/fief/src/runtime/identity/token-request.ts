// Requests that prove the application: to the token, introspection and revocation endpoints, by `oauth4webapi`.
import {
  allowInsecureRequests, customFetch, genericTokenEndpointRequest, processGenericTokenEndpointResponse, ResponseBodyError, WWWAuthenticateChallengeError,
  type AuthorizationServer, type Client, type ClientAuth, type CustomFetchOptions,
} from "oauth4webapi";
import { LoginError } from "./login-error.js";
import type { EndpointName, Login } from "./login.js";
import { providerText } from "./provider-text.js";

/** What a token endpoint answers (RFC 6749, section 5.1), names as on the wire. */
export interface Tokens {
  readonly access_token: string;
  readonly token_type: string;
  /** Seconds that the access token is valid. */
  readonly expires_in?: number;
  /** Where `offline_access` was asked for, mostly. */
  readonly refresh_token?: string;
  /** What was granted, separated by spaces; absent: what was asked for (RFC 6749, 5.1). */
  readonly scope?: string;
  /** Who is signed in (OpenID Connect): a JWT. */
  readonly id_token?: string;
  readonly [name: string]: unknown;
}

export interface WireOptions {
  readonly [customFetch]: (address: string, options: CustomFetchOptions<"GET" | "POST", URLSearchParams | undefined>) => Promise<Response>;
  /** Which addresses may be http is settled where a client is made: this machine's, unless an option says otherwise. */
  readonly [allowInsecureRequests]: true;
}

/** Options of `oauth4webapi` that send over the client's own transport. */
export function wireOptions({ fetch }: Login): WireOptions {
  return {
    [allowInsecureRequests]: true,
    [customFetch]: (address, { method, headers, body, signal }) => fetch(address, { method, headers, body, ...(signal && { signal }) }),
  };
}

/** The server for one endpoint. Rejects with `configuration` when the protocol has no such endpoint. */
export async function serverWith(login: Login, name: EndpointName, member: keyof AuthorizationServer & string): Promise<AuthorizationServer> {
  const address = await login.endpoint(name);
  if (address === undefined) throw login.fail("configuration", `The protocol ${login.protocol.kind} has no endpoint for this (${name})`);
  // The issuer takes no part in these requests; their answers are bound to the address.
  return { issuer: login.address, [member]: address };
}

export function wireClient({ clientId }: Login): Client {
  return { client_id: clientId };
}

/**
 * Asks for tokens. The ID token in the answer, if there is one, is not looked at. Rejects with `refused` (the provider's `error` in
 * the error), or `request` when there is no usable answer. `Answer`: what else the provider's answer has, which is not checked.
 */
export async function requestedTokens<Answer = unknown>(login: Login, grant: string, parameters: Readonly<Record<string, string>>, as?: { readonly client: Client; readonly authenticate: ClientAuth }): Promise<Tokens & Answer> {
  const server = await serverWith(login, "token", "token_endpoint");
  const client = as?.client ?? wireClient(login);
  return wireResult(login, async () => {
    const response = await genericTokenEndpointRequest(server, client, as?.authenticate ?? login.authenticate("token"), grant, { ...parameters }, wireOptions(login));
    const [plain, kept] = await withoutIdToken(response);
    const tokens = await processGenericTokenEndpointResponse(server, client, plain);
    // The library knows how to prove that a key is held (DPoP, RFC 9449), and nobody here does.
    if (tokens.token_type !== "bearer") throw login.fail("request", "The provider's answer cannot be used: token_type is not one that can be used", { status: response.status });
    // The document promises the rest: as with any answer, its word is taken for it.
    return { ...tokens, ...kept } as Tokens & Answer;
  });
}

/** Turns what the library throws into the error of the client's package. */
export async function wireResult<Result>(login: Login, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof LoginError) throw error;
    if (error instanceof ResponseBodyError) {
      const reason = providerText(error.error) ?? "no reason";
      throw login.fail("refused", `The provider refused: ${reason}`, { status: error.status, error: reason, errorDescription: providerText(error.error_description) });
    }
    if (error instanceof WWWAuthenticateChallengeError) {
      const [challenge] = error.cause;
      throw login.fail("refused", `The provider refused with HTTP ${error.status}`, { status: error.status, error: providerText(challenge?.parameters.error), errorDescription: providerText(challenge?.parameters.error_description) });
    }
    // Its cause may hold the answer, and so tokens: only the status of it is told.
    const status = error instanceof Error && error.cause instanceof Response ? error.cause.status : undefined;
    throw login.fail("request", `The provider's answer cannot be used: ${error instanceof Error ? providerText(error.message) : "unknown"}`, { status });
  }
}

/** The ID token is verified by what was configured, which the library knows nothing of; `token_type` stays as it was written. */
async function withoutIdToken(response: Response): Promise<readonly [Response, { readonly id_token?: string; readonly token_type?: string }]> {
  const text = await response.text();
  const { status, headers } = response;
  const again = (body: string): Response => new Response(status === 204 ? null : body, { status, headers });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return [again(text), {}];
    const { id_token: idToken, ...rest }: { id_token?: unknown; token_type?: unknown } = value;
    const kept = { ...(typeof rest.token_type === "string" && { token_type: rest.token_type }), ...(idToken !== undefined && { id_token: `${idToken}` }) };
    return [again(JSON.stringify(rest)), kept];
  } catch {
    return [again(text), {}];
  }
}
