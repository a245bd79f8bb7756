// `oidc-provider`, certified by the OpenID Foundation, on a loopback port: the judge of every OAuth and OpenID Connect flow.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Configuration, KoaContextWithOIDC } from "oidc-provider";
import { afterAll, vi } from "vitest";
import { account, clients, resource, type ApplicationFacts } from "./accounts.js";
import { createAdapter, type Memory } from "./memory.js";

export interface TestProvider {
  readonly origin: string;
  /** `http://127.0.0.1:<port>/oidc` */
  readonly issuer: string;
  /** Private part of the key to which the client `encrypted` has its ID tokens encrypted. */
  readonly encryptionKey: JWK;
  /** Private key with which the client `assertion` proves itself. */
  readonly assertionKey: JWK;
  /** Bodies that it posted to say that somebody has logged out. */
  readonly loggedOut: string[];
  /** Method and path of every request so far, without a query. */
  readonly received: string[];
  /** Signs with new keys from now on; the old ones are still published, unless they are `forgotten`. */
  readonly rotateKeys: (forgotten?: "forgotten") => Promise<void>;
}

type Handler = (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => unknown;

async function privateKey(alg: string, use: "sig" | "enc", kid: string): Promise<JWK> {
  const { privateKey: key } = await generateKeyPair(alg, { extractable: true, ...(alg === "EdDSA" && { crv: "Ed25519" }) });
  return { ...(await exportJWK(key)), use, kid };
}

async function signingKeys(generation: number): Promise<JWK[]> {
  return Promise.all(["RS256", "ES256", "EdDSA"].map((alg) => privateKey(alg, "sig", `${alg.toLowerCase()}-${generation}`)));
}

/** Gone after the last test of the file that calls it. */
export async function startProvider(): Promise<TestProvider> {
  const memory: Memory = new Map();
  const received: string[] = [];
  const encryptionKey = await privateKey("RSA-OAEP-256", "enc", "of-the-application");
  const assertionKey = await privateKey("ES256", "sig", "of-the-application-too");
  const loggedOut: string[] = [];
  let keys = await signingKeys(1);
  let generation = 1;
  let handler: Handler = (_, response) => response.end();

  const server = createServer((request, response) => {
    const url = request.url ?? "";
    received.push(`${request.method} ${url.split("?")[0]}`);
    if (url === "/logged-out") {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString())).on("end", () => void (loggedOut.push(body), response.end()));
      return undefined;
    }
    // The same provider twice: plain OAuth has its own paths at some.
    const mount = /^\/(oidc|oauth)(?=\/)/.exec(url)?.[0];
    if (mount === undefined) return response.writeHead(404).end();
    return handler(Object.assign(request, { originalUrl: url, url: url.slice(mount.length) }), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("this server should have a port");
  const origin = `http://127.0.0.1:${address.port}`;
  const issuer = `${origin}/oidc`;

  const build = async (): Promise<Handler> => {
    // It warns of its own defaults and of older versions of Node, which are supported here.
    const silenced = (["warn", "info"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    const { default: Provider } = await import("oidc-provider");
    const provider = new Provider(issuer, configuration(memory, keys, { encryption: encryptionKey, assertion: assertionKey, loggedOut: `${origin}/logged-out` }));
    for (const spy of silenced) spy.mockRestore();
    return provider.callback();
  };
  handler = await build();

  return {
    origin,
    issuer,
    encryptionKey,
    assertionKey,
    loggedOut,
    received,
    rotateKeys: async (forgotten) => {
      generation += 1;
      keys = [...(await signingKeys(generation)), ...(forgotten === undefined ? keys : [])];
      handler = await build();
    },
  };
}

/** Access tokens for this resource are JWT; without it they are opaque, and good for the provider's own user info. */
function forCastles(ctx: KoaContextWithOIDC): boolean {
  return ["castles", "machine"].includes(ctx.oidc.client?.clientId ?? "");
}

function configuration(memory: Memory, keys: readonly JWK[], application: ApplicationFacts): Configuration {
  return {
    adapter: (kind) => createAdapter(memory, kind),
    clients: clients(application),
    jwks: { keys: keys.map(({ kty = "", ...rest }) => ({ kty, ...rest })) },
    cookies: { keys: ["a key of the tests that signs cookies"], short: { signed: true }, long: { signed: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...account, sub: id }) }),
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    scopes: ["openid", "offline_access", "user", "castles:read", "castles:write"],
    acrValues: ["0", "1"],
    // Its own refuses to call this machine.
    fetch: (url, { method = "GET", headers, body, signal } = {}) => fetch(url, { method, ...(headers && { headers }), ...(body && { body }), ...(signal && { signal }) }),
    clientAuthMethods: ["client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "none"],
    pkce: { required: (_, client) => client.clientAuthMethod === "none" },
    rotateRefreshToken: true,
    issueRefreshToken: async (_, client, code) => client.grantTypeAllowed("refresh_token") && (code.scopes.has("offline_access") || code.scopes.has("user")),
    clientBasedCORS: () => false,
    extraTokenClaims: () => ({ acr: "1", permissions: ["castles:read", "castles:create"] }),
    enabledJWA: {
      idTokenSigningAlgValues: ["RS256", "PS256", "ES256", "EdDSA", "HS256"],
      userinfoSigningAlgValues: ["RS256"],
      idTokenEncryptionAlgValues: ["RSA-OAEP-256"],
      idTokenEncryptionEncValues: ["A256CBC-HS512"],
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, ClientCredentials: 600, Grant: 3600, IdToken: 600, Interaction: 600, RefreshToken: 3600, Session: 3600 },
    features: {
      devInteractions: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      clientCredentials: { enabled: true },
      encryption: { enabled: true },
      backchannelLogout: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Log out</button>`;
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx) => (forCastles(ctx) ? resource : []),
        useGrantedResource: (ctx) => forCastles(ctx),
        getResourceServerInfo: () => ({ scope: "castles:read castles:write", audience: resource, accessTokenFormat: "jwt", jwt: { sign: { alg: "RS256" } } }),
      },
    },
  };
}
