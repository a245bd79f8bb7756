// OAuth 2.0 client authentication (RFC 6749, section 2.3.1): the application proves itself to a token endpoint.
import { CredentialError, type Credential, type OutgoingBody, type OutgoingRequest } from "../credential.js";
import { clientSecretBasic } from "./client-secret-basic.js";

export type ClientAuthenticationMethod = "client_secret_post" | "client_secret_basic" | "none";

export interface ClientAuthenticationOptions {
  readonly id: string;
  /** Not needed for `none`. */
  readonly secret?: string | undefined;
  /** Default: `client_secret_post`. */
  readonly method?: ClientAuthenticationMethod | undefined;
}

const formType = "application/x-www-form-urlencoded";

/**
 * `client_secret_basic`: id and secret, each form-encoded, in `authorization`. `client_secret_post`: body members
 * `client_id` and `client_secret`. `none`: `client_id` in a form; a JSON body stays as it is.
 * Authorizing rejects with `CredentialError` when id or secret is missing or the body can carry no member.
 */
export function clientAuthentication(options: ClientAuthenticationOptions): Credential {
  const { id, secret, method = "client_secret_post" } = options;
  return {
    authorize: (request) => {
      if (id === "") throw new CredentialError("The client id is missing", { missing: true });
      if (method === "none") return isForm(request) ? withMembers(request, { client_id: id }) : request;
      if (secret === undefined || secret === "") throw new CredentialError(`The client secret is missing, and ${method} needs it`, { missing: true });
      if (method === "client_secret_post") return withMembers(request, { client_id: id, client_secret: secret });
      return { ...request, headers: { ...request.headers, authorization: clientSecretBasic(id, secret) } };
    },
  };
}

function isForm(request: OutgoingRequest): boolean {
  return request.body === null || (request.body.contentType ?? formType).startsWith(formType);
}

function withMembers(request: OutgoingRequest, added: Readonly<Record<string, string>>): OutgoingRequest {
  if (request.method === "GET" || request.method === "HEAD") {
    throw new CredentialError(`A ${request.method} request has no body for the client's credentials; use client_secret_basic`);
  }
  const body = bodyWith(request.body ?? { contentType: formType, content: "", members: {} }, added);
  // A length of the former body would cut the new one off.
  const { "content-length": _, ...headers } = request.headers;
  return { ...request, body, headers: body.contentType === null ? headers : { ...headers, "content-type": body.contentType } };
}

function bodyWith(body: OutgoingBody, added: Readonly<Record<string, string>>): OutgoingBody {
  const members = { ...body.members, ...added };
  const contentType = body.contentType ?? formType;
  if (typeof body.content === "string" && contentType.startsWith(formType)) {
    const form = new URLSearchParams(body.content);
    for (const [name, value] of Object.entries(added)) form.set(name, value);
    return { contentType, content: form.toString(), members };
  }
  if (typeof body.content === "string" && body.members !== null && /^application\/(\S+\+)?json\b/.test(contentType)) {
    return { contentType, content: JSON.stringify(members), members };
  }
  throw new CredentialError("A body of this kind cannot carry the client's credentials; use client_secret_basic");
}
