// What the imitation knows: tenants with their clients, people, codes and refresh tokens.
import { randomUUID } from "node:crypto";
import { createSigningKey, type EncryptionKey, type SigningKey } from "./keys.js";

export type Json = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: string;
  email: string;
  password: string;
  emailVerified: boolean;
  active: boolean;
  fields: Json;
  permissions: readonly string[];
  /** An address that is not confirmed yet, and the code that was sent to it. */
  pending?: { readonly email: string; readonly code: string };
}

/** Without a secret, a client is public. */
export interface RegisteredClient {
  readonly id: string;
  readonly secret: string | undefined;
  readonly redirectUris: readonly string[];
  encryptionKey?: EncryptionKey | undefined;
}

/** What a code or a refresh token stands for. */
export interface Grant {
  readonly clientId: string;
  readonly userId: string;
  readonly scope: readonly string[];
  /** Seconds since the epoch. */
  readonly authTime: number;
  readonly expires: number;
}

export interface CodeGrant extends Grant {
  readonly redirectUri: string;
  readonly acr: "0" | "1";
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly challengeMethod: "plain" | "S256";
}

export interface Session {
  readonly userId: string;
  readonly since: number;
}

/** A person is at the pages of the server: what was asked for, and whether they typed a password for it. */
export interface Visit {
  readonly query: URLSearchParams;
  session: Session | null;
}

export interface Tenant {
  readonly id: string;
  /** Empty for the default tenant. */
  readonly slug: string;
  key: SigningKey;
  readonly clients: RegisteredClient[];
  readonly users: User[];
  readonly codes: Map<string, CodeGrant>;
  readonly refreshTokens: Map<string, Grant>;
  readonly sessions: Map<string, Session>;
  readonly visits: Map<string, Visit>;
}

/** Changes one thing that a client must notice. */
export interface Tampering {
  /** Makes the ID token, from the claims that an honest server would write. */
  idToken?: ((claims: Json, tenant: Tenant) => Promise<string> | string) | undefined;
  /** Of the token endpoint. */
  answer?: ((answer: Json) => unknown) | undefined;
  discovery?: ((document: Json) => unknown) | undefined;
}

export interface World {
  /** Seconds since the epoch. */
  readonly now: () => number;
  /** Of the issuer, with its port: the scheme is always https. */
  readonly domain: string;
  /** Scheme of the addresses in the discovery document. */
  readonly scheme: "http" | "https";
  readonly tenants: readonly Tenant[];
  readonly tampering: Tampering;
}

export const redirectUri = "https://app.example.com/callback";
export const secretOfClient = "secret-of-the-confidential-client";

const kept = new Map<string, Promise<SigningKey>>();

/** Made once for each process: keys take longer than most tests. */
function keyOf(slug: string): Promise<SigningKey> {
  const key = kept.get(slug) ?? createSigningKey();
  kept.set(slug, key);
  return key;
}

export async function createTenant(slug: string): Promise<Tenant> {
  const user: User = {
    id: randomUUID(), email: "anne@example.com", password: "correct horse battery", emailVerified: true, active: true,
    fields: { first_name: "Anne", company: "Example", newsletter: true }, permissions: ["castles:read", "castles:create"],
  };
  return {
    id: randomUUID(),
    slug,
    key: await keyOf(slug),
    clients: [
      { id: `confidential${slug}`, secret: secretOfClient, redirectUris: [redirectUri] },
      { id: `public${slug}`, secret: undefined, redirectUris: [redirectUri] },
    ],
    users: [user, { ...user, id: randomUUID(), email: "bert@example.com", permissions: [] }],
    codes: new Map(),
    refreshTokens: new Map(),
    sessions: new Map(),
    visits: new Map(),
  };
}

export function issuerOf({ domain }: World, { slug }: Tenant): string {
  return `https://${domain}${slug === "" ? "" : `/${slug}`}`;
}

export function claimsOf({ id: tenantId }: Tenant, user: User): Json {
  return { sub: user.id, email: user.email, email_verified: user.emailVerified, is_active: user.active, tenant_id: tenantId, fields: user.fields };
}
