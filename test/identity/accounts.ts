// Who can log in at the provider of the tests, and which applications it knows.
import type { ClientMetadata } from "oidc-provider";
import type { JWK } from "jose";

export const redirectUri = "https://app.example.com/callback";
export const loggedOutUri = "https://app.example.com/bye";
/** Every character that means something in a form, in a query or in Basic. */
export const awkwardSecret = "s&c=r e+t%:/?#~";
export const secret = "a-secret-of-the-tests-that-is-longer-than-32-bytes";
export const resource = "urn:example:castles";

export const account = { sub: "8f1c2f2e-0f63-4c39-9d4e-7a2b6f3f9f10", email: "anne@example.com", email_verified: true, name: "Anne Boleyn" };

/** Of the application; `loggedOut`: where the provider tells its server who has logged out. */
export interface ApplicationFacts {
  readonly encryption: JWK;
  readonly assertion: JWK;
  readonly loggedOut: string;
}

/** The application's side: the private parts stay here, the provider gets the public ones. */
export function clients({ encryption, assertion, loggedOut }: ApplicationFacts): ClientMetadata[] {
  const usual = {
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [loggedOutUri],
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code" as const],
    client_secret: secret,
    token_endpoint_auth_method: "client_secret_post" as const,
  };
  const { kty, n, e, kid } = encryption;
  return [
    { ...usual, client_id: "post" },
    { ...usual, client_id: "basic", token_endpoint_auth_method: "client_secret_basic", client_secret: awkwardSecret },
    { ...usual, client_id: "public", token_endpoint_auth_method: "none", client_secret: undefined },
    { ...usual, client_id: "assertion", token_endpoint_auth_method: "private_key_jwt", client_secret: undefined, jwks: { keys: [publicPart(assertion)] } },
    { ...usual, client_id: "secret-assertion", token_endpoint_auth_method: "client_secret_jwt" },
    { ...usual, client_id: "told", backchannel_logout_uri: loggedOut, backchannel_logout_session_required: true },
    { ...usual, client_id: "hs256", id_token_signed_response_alg: "HS256" },
    { ...usual, client_id: "ps256", id_token_signed_response_alg: "PS256" },
    { ...usual, client_id: "es256", id_token_signed_response_alg: "ES256" },
    { ...usual, client_id: "eddsa", id_token_signed_response_alg: "EdDSA" },
    {
      ...usual,
      client_id: "encrypted",
      jwks: { keys: [{ kty, n, e, kid, use: "enc" }] },
      id_token_encrypted_response_alg: "RSA-OAEP-256",
      id_token_encrypted_response_enc: "A256CBC-HS512",
    },
    { ...usual, client_id: "signed-userinfo", userinfo_signed_response_alg: "RS256" },
    // On the machine of a developer: any port of this host (RFC 8252, 7.3).
    { ...usual, client_id: "browser", application_type: "native", redirect_uris: ["http://localhost/callback"], post_logout_redirect_uris: ["http://localhost:47123/"] },
    { ...usual, client_id: "castles", scope: "openid offline_access castles:read castles:write" },
    { ...usual, client_id: "machine", grant_types: ["client_credentials"], redirect_uris: [], response_types: [], post_logout_redirect_uris: [], scope: "castles:read castles:write" },
  ];
}

function publicPart({ kty, kid, crv, x, y }: JWK): JsonWebKey & { readonly kty: string; readonly kid?: string } {
  return { kty: `${kty}`, ...(kid !== undefined && { kid }), ...(crv !== undefined && { crv }), ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
}
