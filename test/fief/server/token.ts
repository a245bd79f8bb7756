// The token endpoint: codes and refresh tokens are for one use, and every refusal is HTTP 400 with a code.
import { createHash } from "node:crypto";
import type { Answer, Asked, Handler } from "./exchange.js";
import { issueTokens, type Issue } from "./tokens.js";
import type { CodeGrant, RegisteredClient, Tenant, World } from "./world.js";

export const token: Handler = async (world, tenant, asked) => {
  const isForm = (asked.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  const form = new URLSearchParams(isForm ? asked.body : "");
  const grantType = form.get("grant_type");
  if (grantType === null) return refused("invalid_request");
  const client = authenticated(tenant, asked, form);
  if (client === null) return refused("invalid_client");
  if (grantType === "authorization_code") return byCode(world, tenant, client, form);
  if (grantType === "refresh_token") return byRefreshToken(world, tenant, client, form);
  return refused("unsupported_grant_type");
};

function refused(error: string): Answer {
  return { status: 400, body: { error } };
}

async function granted(world: World, tenant: Tenant, issue: Issue): Promise<Answer> {
  return { status: 200, headers: { "cache-control": "no-store", pragma: "no-cache" }, body: await issueTokens(world, tenant, issue) };
}

function authenticated(tenant: Tenant, { headers }: Asked, form: URLSearchParams): RegisteredClient | null {
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? "")?.[1];
  const [id, secret] = basic === undefined ? [form.get("client_id"), form.get("client_secret")] : Buffer.from(basic, "base64").toString().split(":");
  const client = tenant.clients.find((one) => one.id === id);
  if (client === undefined) return null;
  if (client.secret !== undefined) return client.secret === secret ? client : null;
  return form.get("grant_type") === "authorization_code" && !form.has("code_verifier") ? null : client;
}

async function byCode(world: World, tenant: Tenant, client: RegisteredClient, form: URLSearchParams): Promise<Answer> {
  const code = form.get("code");
  const redirectUri = form.get("redirect_uri");
  if (code === null || redirectUri === null) return refused("invalid_request");
  const grant = tenant.codes.get(code);
  if (grant === undefined || grant.clientId !== client.id || grant.redirectUri !== redirectUri || grant.expires < world.now()) return refused("invalid_grant");
  if (!isVerifier(grant, form.get("code_verifier"))) return refused("invalid_grant");
  tenant.codes.delete(code);
  const user = tenant.users.find((one) => one.id === grant.userId);
  if (user === undefined) return refused("invalid_grant");
  return granted(world, tenant, { client, user, scope: grant.scope, acr: grant.acr, authTime: grant.authTime, nonce: grant.nonce, code });
}

/** A verifier must be there exactly when a challenge was. */
function isVerifier({ challenge, challengeMethod }: CodeGrant, verifier: string | null): boolean {
  if (challenge === null || verifier === null) return challenge === verifier;
  return challenge === (challengeMethod === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url"));
}

async function byRefreshToken(world: World, tenant: Tenant, client: RegisteredClient, form: URLSearchParams): Promise<Answer> {
  const refreshToken = form.get("refresh_token");
  if (refreshToken === null) return refused("invalid_request");
  const grant = tenant.refreshTokens.get(refreshToken);
  if (grant === undefined || grant.clientId !== client.id || grant.expires < world.now()) return refused("invalid_grant");
  const scope = form.get("scope")?.split(" ") ?? grant.scope;
  if (!scope.every((one) => grant.scope.includes(one))) return refused("invalid_scope");
  tenant.refreshTokens.delete(refreshToken);
  const user = tenant.users.find((one) => one.id === grant.userId);
  if (user === undefined) return refused("invalid_grant");
  return granted(world, tenant, { client, user, scope, acr: "0", authTime: grant.authTime });
}
