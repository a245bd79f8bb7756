// OAuth 2.0 client credentials (RFC 6749, section 4.4): the application gets its token by itself.
import { isBrowser } from "../agent.js";
import { at } from "../answer.js";
import { CredentialError, type AuthorizeContext, type Credential, type OutgoingRequest } from "../credential.js";
import { clientAuthentication } from "./client-authentication.js";
import { renewedToken, type FetchedToken } from "./renewed-token.js";
import { readSecret, type SecretSource } from "./secret.js";
import { TokenError } from "./token-error.js";

export interface ClientCredentialsParameters {
  /** Of the security scheme. */
  readonly name: string;
  /** Client options that hold a token, the id and the secret; named in errors. */
  readonly option: string;
  readonly idOption: string;
  readonly secretOption: string;
  /** Absolute, or relative to the server. */
  readonly tokenUrl: string;
  /** Scopes of operations that name no others, separated by spaces; may be empty. */
  readonly scope: string;
}

/** What an application gives. */
export interface ClientCredentialsOptions {
  /** Sent as it is; then nothing is asked for. */
  readonly token?: SecretSource;
  readonly id?: SecretSource;
  readonly secret?: SecretSource;
  /** How the application proves itself. Default: `client_secret_basic`. */
  readonly method?: "client_secret_basic" | "client_secret_post" | undefined;
  /** Asked for instead of what the operation needs. */
  readonly scope?: string | undefined;
  /** Asked instead of the one of the document. */
  readonly tokenUrl?: string | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

const formType = "application/x-www-form-urlencoded";

/** RFC 6749, section 5.2, and what is registered beside. Anything else may repeat what was sent. */
const knownCode = /^(?:(?:invalid|unauthorized|unsupported)_(?:request|client|grant|scope|target|grant_type)|access_denied|server_error|temporarily_unavailable)$/;

/**
 * Sends a token of the client credentials grant; `renewedToken` keeps one for each set of scopes. Authorizing rejects with
 * `CredentialError` when there is nothing to ask with, and `TokenError` when the endpoint gives none; it is not followed elsewhere.
 */
export function clientCredentials(parameters: ClientCredentialsParameters, options: () => ClientCredentialsOptions): Credential {
  const { name, option, idOption, secretOption } = parameters;
  const tokens = new Map<string, Credential>();
  const tokenFor = (scope: string): Credential => {
    const known = tokens.get(scope) ?? renewedToken((request, context) => fetchedToken(parameters, options(), scope, request, context));
    tokens.set(scope, known);
    return known;
  };
  return {
    authorize: async (request, context) => {
      const { token, id, scope, dangerouslyAllowBrowser } = options();
      if (token !== undefined) return { ...request, headers: { ...request.headers, authorization: `Bearer ${await readSecret(token, option)}` } };
      if (id === undefined) throw new CredentialError(`${option}: missing, and so is ${idOption}`, { missing: true });
      if (isBrowser() && !dangerouslyAllowBrowser) throw new CredentialError(`${secretOption}: no secret is safe in a browser (see dangerouslyAllowBrowser)`);
      return await tokenFor(scope ?? context.scopes?.[name] ?? parameters.scope).authorize(request, context);
    },
    refused: (request) => {
      for (const { refused } of tokens.values()) void refused?.(request);
      return options().token === undefined;
    },
  };
}

async function fetchedToken({ name, idOption, secretOption, ...declared }: ClientCredentialsParameters, own: ClientCredentialsOptions, scope: string, request: OutgoingRequest, context: AuthorizeContext): Promise<FetchedToken> {
  const { method = "client_secret_basic", tokenUrl = declared.tokenUrl } = own;
  const { origin, pathname: path, searchParams } = endpointOf(tokenUrl, request, own);
  const agent = request.headers["user-agent"];
  const members = { grant_type: "client_credentials", ...(scope !== "" && { scope }) };
  const asking: OutgoingRequest = {
    method: "POST",
    origin,
    prefix: "",
    path,
    query: [...searchParams],
    headers: { accept: "application/json", "content-type": formType, ...(agent !== undefined && { "user-agent": agent }) },
    body: { contentType: formType, content: new URLSearchParams(members).toString(), members },
  };
  const proof = clientAuthentication({ id: await readSecret(own.id, idOption), secret: await readSecret(own.secret, secretOption), method });
  const { status, body } = await context.send(await proof.authorize(asking, context));
  const token = at(body, "access_token");
  const type = at(body, "token_type") ?? "Bearer";
  if (status < 200 || status > 299 || typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token) || !/^bearer$/i.test(`${type}`)) {
    const code = at(body, "error");
    throw new TokenError(name, status, typeof code === "string" && knownCode.test(code) ? code : undefined);
  }
  return { headers: { authorization: `Bearer ${token}` }, expiresIn: Number(at(body, "expires_in") ?? Infinity) };
}

/** Throws `CredentialError` for what everybody on the way can read. */
function endpointOf(tokenUrl: string, { origin, prefix }: OutgoingRequest, { allowInsecure }: ClientCredentialsOptions): URL {
  const server = `${origin}${prefix}/`;
  const url = URL.canParse(tokenUrl, server) && new URL(tokenUrl, server);
  if (!url || !(url.protocol === "https:" || (url.protocol === "http:" && (allowInsecure || /^((.*\.)?localhost|127(\.\d+){3}|\[::1])$/.test(url.hostname))))) throw new CredentialError("The token is asked for at an https address only (see allowInsecure)");
  return url;
}
