// A provider in memory, a login at it, and a browser's cookie jar: for tests of what happens between the two.
import { generateKeyPair, exportJWK, SignJWT, type JWTPayload } from "jose";
import { createLogin } from "../../../../templates/typescript/runtime/identity/create-login.js";
import type { Login, LoginSettings } from "../../../../templates/typescript/runtime/identity/login.js";
import type { ClientOptions } from "../../../../templates/typescript/runtime/options.js";
import type { ClientSettings } from "../../../../templates/typescript/runtime/settings.js";
import { TransportError, type TransportAnswer, type TransportRequest } from "../../../../templates/typescript/runtime/transport.js";

export const issuer = "https://provider.example.com";
export const application = "https://app.example.com";
export const callback = `${application}/callback`;
export const begin = Date.parse("2026-01-02T03:04:05Z");
export const secret = "a-secret-of-the-application";

interface Options extends ClientOptions {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly redirectUri?: string;
  readonly scope?: string;
  readonly cookieSecret?: string;
  readonly insecureCookies?: boolean;
  readonly kind?: string;
}

const settings: LoginSettings = {
  protocols: {
    oidc: { kind: "oidc", discovery: "/.well-known/openid-configuration", issuer: { path: "" } },
    oauth: { kind: "oauth", discovery: "/.well-known/openid-configuration", issuer: { path: "" } },
    undiscovered: { kind: "oauth", authorization: "/authorize", token: "/token", userInfo: "/userinfo" },
  },
  roles: {
    clientId: "clientId", clientSecret: "clientSecret", redirectUri: "redirectUri", scope: "scope",
    cookieSecret: "cookieSecret", insecureCookies: "insecureCookies", protocol: "kind",
  },
  cookie: "sample",
};

const client: ClientSettings<Options> = {
  agent: "sample/1.0.0", server: issuer, envelope: null, signing: [], credentials: {},
  options: {
    clientId: { required: "missing" }, clientSecret: { secret: true }, redirectUri: {}, scope: {}, kind: { values: ["oidc", "oauth", "undiscovered"] },
    cookieSecret: { secret: true }, insecureCookies: { type: "boolean" },
  },
};

export interface Provider {
  readonly login: Login;
  /** Another process of the same application, or the application under other options. */
  readonly another: (options?: Partial<Options>) => Login;
  readonly clock: { now: number };
  /** Addresses and bodies that arrived, by path. */
  readonly asked: (path: string) => readonly URLSearchParams[];
  /** Every token that was issued, to look for. */
  readonly issued: Set<string>;
  /** What the next answers are like. */
  readonly state: { nonce: string | undefined; fails: "" | "gone" | "down" | "invalid_grant" | "server_error"; userInfoStatus: number; issParameter: boolean; expiresIn: number; subject: string; refreshes: boolean; claims: JWTPayload; idTokenClaims: JWTPayload; padding: string; granted: string };
  readonly accessToken: (claims?: JWTPayload, expiresIn?: number) => Promise<string>;
}

/** Making them takes longest; nothing here is about keys. */
const keys = generateKeyPair("RS256");

/** The ID token has the nonce that `state` says. A refresh token works once. */
export async function startProvider(options: Partial<Options> = {}): Promise<Provider> {
  const { publicKey, privateKey } = await keys;
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" };
  const clock = { now: begin };
  const requests: { path: string; body: URLSearchParams }[] = [];
  const issued = new Set<string>();
  const usable = new Set<string>();
  const state: Provider["state"] = { nonce: undefined, fails: "", userInfoStatus: 200, issParameter: false, expiresIn: 3600, subject: "user-1", refreshes: true, claims: {}, idTokenClaims: {}, padding: "", granted: "openid email" };
  const signed = async (claims: JWTPayload, expiresIn: number): Promise<string> => {
    const now = Math.floor(clock.now / 1000);
    const token = await new SignJWT({ iss: issuer, sub: "user-1", aud: "app", iat: now, exp: now + expiresIn, jti: crypto.randomUUID(), ...claims }).setProtectedHeader({ alg: "RS256", kid: "one" }).sign(privateKey);
    issued.add(token);
    return token;
  };
  const accessToken: Provider["accessToken"] = (claims = {}, expiresIn = 3600) => signed({ scope: "openid email", padding: state.padding, ...claims }, expiresIn);

  const tokens = async (nonce: string | undefined): Promise<object> => {
    const refreshToken = `refresh-${crypto.randomUUID()}`;
    issued.add(refreshToken);
    usable.add(refreshToken);
    return {
      access_token: await accessToken(state.claims, state.expiresIn), token_type: "Bearer", expires_in: state.expiresIn, scope: state.granted,
      ...(options.kind !== "undiscovered" && { id_token: await signed({ ...state.idTokenClaims, sub: state.subject, ...(nonce !== undefined && { nonce }) }, 3600) }), ...(state.refreshes && { refresh_token: refreshToken }),
    };
  };

  const answer = async (path: string, body: URLSearchParams): Promise<TransportAnswer> => {
    const json = (value: object, status: number = 200): TransportAnswer => ({ status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) });
    switch (path) {
      case "/.well-known/openid-configuration":
        return json({
          issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/userinfo`,
          end_session_endpoint: `${issuer}/logout`, ...(state.issParameter && { authorization_response_iss_parameter_supported: true }),
        });
      case "/keys":
        return json({ keys: [jwk] });
      case "/userinfo":
        return json(state.userInfoStatus === 200 ? { sub: "user-1", email: "user@example.com" } : {}, state.userInfoStatus);
      case "/token": {
        if (state.fails === "down") throw new TransportError("network", "provider.example.com refused the connection");
        if (state.fails === "server_error") return json({ error: "server_error" }, 500);
        if (body.get("grant_type") === "authorization_code") return json(await tokens(state.nonce));
        if (state.fails === "invalid_grant" || !usable.delete(body.get("refresh_token") ?? "")) return json({ error: "invalid_grant" }, 400);
        return json(await tokens(undefined));
      }
      default:
        return json({}, 404);
    }
  };
  const transport = {
    send: async ({ url, body = "" }: TransportRequest): Promise<TransportAnswer> => {
      const { pathname } = new URL(url);
      const parameters = new URLSearchParams(typeof body === "string" ? body : "");
      requests.push({ path: pathname, body: parameters });
      // A network takes its time: what runs at once must really overlap.
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (state.fails === "gone") throw new TransportError("network", "provider.example.com is not a known host name");
      return answer(pathname, parameters);
    },
  };
  const another: Provider["another"] = (changes = {}) =>
    createLogin<Options>(client, settings, { clientId: "app", clientSecret: secret, redirectUri: callback, ...options, ...changes, transport, environment: { now: () => clock.now } });
  return { login: another(), another, clock, issued, state, accessToken, asked: (path) => requests.filter((request) => request.path === path).map(({ body }) => body) };
}

/** Keeps cookies as a browser does, without looking at domains. */
export class Browser {
  readonly cookies: Map<string, string> = new Map();
  /** Every line of `set-cookie` that arrived. */
  readonly lines: string[] = [];

  take(headers: Headers): this {
    for (const line of headers.getSetCookie()) {
      this.lines.push(line);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/; Max-Age=0(;|$)/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return this;
  }

  request(url: string = `${application}/page`, init: RequestInit = {}): Request {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    return new Request(url, { ...init, headers });
  }
}

export function addressOf(response: Response): URL {
  return new URL(response.headers.get("location") ?? "", application);
}
