// The discovery document and the key set of a tenant.
import type { Handler } from "./exchange.js";
import { issuerOf } from "./world.js";

export const discovery: Handler = (world, tenant, { address }) => {
  const document = {
    issuer: issuerOf(world, tenant),
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/api/token`,
    userinfo_endpoint: `${address}/api/userinfo`,
    jwks_uri: `${address}/.well-known/jwks.json`,
    registration_endpoint: `${address}/register`,
    scopes_supported: ["openid", "offline_access"],
    response_types_supported: ["code", "code id_token", "code token", "code id_token token"],
    response_modes_supported: ["query", "fragment"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
    service_documentation: "https://docs.fief.dev",
    code_challenge_methods_supported: ["plain", "S256"],
    acr_values_supported: ["0", "1"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    id_token_encryption_alg_values_supported: ["RSA-OAEP-256"],
    id_token_encryption_enc_values_supported: ["A256CBC-HS512"],
    userinfo_signing_alg_values_supported: ["none"],
    claims_supported: ["email", "email_verified", "is_active", "tenant_id", "fields"],
    request_parameter_supported: false,
  };
  return { status: 200, body: world.tampering.discovery === undefined ? document : world.tampering.discovery(document) };
};

export const keySet: Handler = (_world, { key }) => ({ status: 200, body: { keys: [key.publicKey] } });
