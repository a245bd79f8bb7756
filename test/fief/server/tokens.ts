// What the token endpoint gives out: access tokens, ID tokens (signed, or signed and then encrypted), refresh tokens.
import { createHash, randomBytes } from "node:crypto";
import { CompactEncrypt, CompactSign } from "jose";
import type { EncryptionKey, SigningKey } from "./keys.js";
import { claimsOf, issuerOf, type Json, type RegisteredClient, type Tenant, type User, type World } from "./world.js";

const lifetime = 86_400;

export interface Issue {
  readonly client: RegisteredClient;
  readonly user: User;
  readonly scope: readonly string[];
  readonly acr: "0" | "1";
  readonly authTime: number;
  readonly nonce?: string | null;
  /** That was exchanged: none for a refresh. */
  readonly code?: string;
}

/** Signed with this key under a header that may say something else. A text is signed as it is. */
export function signed(claims: Json | string, { kid, privateKey }: SigningKey, header: Json = {}): Promise<string> {
  const text = typeof claims === "string" ? claims : JSON.stringify(claims);
  return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ alg: "RS256", kid, ...header }).sign(privateKey);
}

export function encrypted(token: string, { kid, publicKey }: EncryptionKey, header: Json = {}): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(token)).setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256CBC-HS512", kid, ...header }).encrypt(publicKey);
}

/** Left half of the hash of a token or a code. */
export function halfHash(value: string): string {
  return createHash("sha256").update(value).digest().subarray(0, 16).toString("base64url");
}

export function accessClaims(world: World, tenant: Tenant, { client, user, scope, acr, authTime }: Issue): Json {
  return { ...audienceOf(world, tenant, client), sub: user.id, acr, auth_time: authTime, scope: scope.join(" "), permissions: user.permissions };
}

export async function issueTokens(world: World, tenant: Tenant, issue: Issue): Promise<unknown> {
  const { client, user, scope, acr, authTime, nonce, code } = issue;
  const accessToken = await signed(accessClaims(world, tenant, issue), tenant.key);
  const claims: Json = {
    ...claimsOf(tenant, user), ...audienceOf(world, tenant, client), auth_time: authTime, acr, at_hash: halfHash(accessToken),
    ...(typeof nonce === "string" && { nonce }), ...(code !== undefined && { c_hash: halfHash(code) }),
  };
  const idToken = await (world.tampering.idToken?.(claims, tenant) ?? honest(claims, tenant, client));
  const refreshToken = randomBytes(32).toString("base64url");
  if (scope.includes("offline_access")) tenant.refreshTokens.set(refreshToken, { clientId: client.id, userId: user.id, scope, authTime, expires: world.now() + 2_592_000 });
  const answer = {
    access_token: accessToken, id_token: idToken, token_type: "bearer", expires_in: lifetime,
    ...(scope.includes("offline_access") && { refresh_token: refreshToken }),
  };
  return world.tampering.answer === undefined ? answer : world.tampering.answer(answer);
}

async function honest(claims: Json, { key }: Tenant, { encryptionKey }: RegisteredClient): Promise<string> {
  const token = await signed(claims, key);
  return encryptionKey === undefined ? token : encrypted(token, encryptionKey);
}

function audienceOf(world: World, tenant: Tenant, { id }: RegisteredClient): Json {
  const now = world.now();
  return { iss: issuerOf(world, tenant), aud: [id], azp: id, iat: now, exp: now + lifetime };
}
