// Signing profile `http-message-signatures`: RFC 9421 with hmac-sha256, and Content-Digest (RFC 9530) over the body.
import { CredentialError, type Credential, type OutgoingBody } from "../credential.js";
import { base64 } from "../credentials/base64.js";
import { signingKey, type SigningSecrets } from "../credentials/signing-key.js";
import { queryText } from "../request.js";
import { isComponent, signatureBase, signatureParameters } from "./signature-base.js";

/** The parameters of `x-signing`. */
export interface HttpMessageSignaturesParameters {
  /** Covered components in their order: header names, `@method`, `@target-uri`, `@authority`, `@scheme`, `@request-target`, `@path`, `@query`. */
  readonly components: readonly string[];
  /** `hmac-sha256`. */
  readonly algorithm: string;
  /** Default: `sig1`. */
  readonly label?: string | undefined;
  /** `sha-256`: sends `content-digest` with every request and covers it. Default: none. */
  readonly digest?: string | undefined;
}

/**
 * Signs every attempt with a fresh time and nonce. `content-type` and `content-length` are covered only when there is
 * a body, `date` is added when it is covered; any other covered component must be in the request.
 * Throws `TypeError` for unknown parameters. Authorizing rejects with `CredentialError` when a component is missing, the
 * body cannot be digested (a stream, a form with files), or key or secret is missing or cannot sign.
 */
export function httpMessageSignatures(parameters: HttpMessageSignaturesParameters, secrets: SigningSecrets): Credential {
  const { algorithm, label = "sig1", digest } = parameters;
  const covered = coveredComponents(parameters);
  if (algorithm !== "hmac-sha256") throw new TypeError(`Signing algorithm ${algorithm} is unknown`);
  if (digest !== undefined && digest !== "sha-256") throw new TypeError(`Digest ${digest} is unknown`);
  // RFC 8941, section 3.1.2: a dictionary's key.
  if (!/^[a-z*][a-z0-9_*.-]*$/.test(label)) throw new TypeError(`Signature label ${label} is not a key`);
  const sign = signingKey("SHA-256", secrets.secret);
  const { key } = secrets;
  return {
    authorize: async (request, { environment }) => {
      if (key === "") throw new CredentialError("Signing needs a key", { missing: true });
      const now = environment.now();
      const headers: Record<string, string> = { ...request.headers };
      if (covered.includes("date")) headers["date"] = new Date(now).toUTCString();
      if (digest !== undefined) headers["content-digest"] = await contentDigest(request.body);
      const components = covered.filter((name) => request.body !== null || !ofBody.has(name));
      const description = signatureParameters(components, {
        created: Math.floor(now / 1000),
        keyid: key,
        alg: algorithm,
        nonce: environment.nonce(),
      });
      // As the sender writes it: what is signed is what is sent only as long as both come from one function.
      const url = request.origin + request.prefix + request.path + queryText(request.query);
      const message = { method: request.method, url, headers };
      const signature = await sign(signatureBase(message, components, description));
      headers["signature-input"] = `${label}=${description}`;
      headers["signature"] = `${label}=:${signature}:`;
      return { ...request, headers };
    },
  };
}

const ofBody = new Set(["content-type", "content-length"]);

function coveredComponents({ components, digest }: HttpMessageSignaturesParameters): readonly string[] {
  for (const component of components) {
    if (!isComponent(component)) throw new TypeError(`Component ${component} cannot be signed`);
  }
  return digest === undefined || components.includes("content-digest") ? components : [...components, "content-digest"];
}

/** RFC 9530, section 2. A request without a body has the digest of no bytes, so that nobody can add one. */
async function contentDigest(body: OutgoingBody | null): Promise<string> {
  const content = body?.content ?? "";
  if (typeof content !== "string" && !(content instanceof Uint8Array)) {
    throw new CredentialError("A body that is not in memory as a whole cannot be digested");
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return `sha-256=:${base64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))}:`;
}
