// The login of a single-page application: a public client with PKCE, tokens in memory, what must survive the redirect in the tab's storage.
import { authorizeUrl, type AuthorizeOptions } from "./authorize.js";
import { answeredTokens, stateOf } from "./callback.js";
import type { Tokens } from "./code.js";
import { equal } from "./equal.js";
import type { IdTokenClaims } from "./id-token.js";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import { logoutUrl } from "./logout.js";
import { refreshTokens } from "./refresh.js";
import { returnPath } from "./return-to.js";

/** Seconds that a login may take, from leaving the page to coming back. */
const longestLogin = 600;
/** Seconds before its end at which an access token is renewed; half of its life, where that is less, or each call would renew it. */
const renewalMargin = 30;

/** Survives the redirect: `sessionStorage` of the tab, unless something else is given. */
export interface TransactionStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

export interface BrowserLoginOptions {
  /** Default: `sessionStorage`. Tokens are never put there. */
  readonly storage?: TransactionStorage | undefined;
  /** Leaves the page. Default: `location.assign`. */
  readonly go?: ((address: string) => void) | undefined;
}

export interface BrowserStartOptions extends Pick<AuthorizeOptions, "scope" | "prompt" | "maxAge" | "acrValues" | "loginHint" | "lang" | "parameters"> {
  /** Path of the application to go to afterwards; anything else counts as `/`. */
  readonly returnTo?: string | undefined;
}

export interface BrowserUser {
  readonly tokens: Tokens;
  /** Of the verified ID token; null where the protocol has none. */
  readonly claims: IdTokenClaims | null;
}

export interface BrowserLogin {
  /** Leaves the page for the provider. Does not resolve in a browser: the page is gone. */
  readonly start: (options?: BrowserStartOptions) => Promise<void>;
  /** Takes what came back, once: `location.href` by default. Resolves to the path to go on with. Rejects with `LoginError` (`callback`, `id_token_invalid` ...). */
  readonly finish: (address?: string) => Promise<string>;
  /** Who is signed in as far as this page knows; null for nobody, and after the end of tokens that nothing renews. Calls use `accessToken()`: this one may have ended. */
  readonly user: () => BrowserUser | null;
  /** A token that is valid now: renewed with the refresh token where there is one, by one request for all who wait. Null for nobody, and when the provider refuses. Rejects with `request` when the token is over and the provider cannot be reached. */
  readonly accessToken: () => Promise<string | null>;
  /** Forgets the tokens and leaves the page for the provider's logout. */
  readonly logout: (options?: { readonly redirectUri?: string }) => Promise<void>;
  /** Calls back when somebody is signed in or out or has other tokens, and not merely because time passes; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Transaction {
  readonly state: string;
  readonly nonce?: string | undefined;
  readonly codeVerifier?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly maxAge?: number | undefined;
  readonly returnTo: string;
  readonly until: number;
}

/** `client`: of the generated package, made without a secret (`tokenEndpointAuthMethod: "none"` where there is such an option). */
export function createBrowserLogin({ login }: { readonly login: Login }, options: BrowserLoginOptions = {}): BrowserLogin {
  // Asked for when it is needed: a server that renders the page has none.
  const storage = (): TransactionStorage => options.storage ?? sessionStorage;
  const go = options.go ?? ((address: string) => location.assign(address));
  const name = `${login.settings.cookie}-transaction`;
  const listeners = new Set<() => void>();
  let current: (BrowserUser & { readonly endsAt: number }) | null = null;
  let finishing: Promise<string> | null = null;
  let renewing: Promise<void> | null = null;

  const change = (tokens: Tokens | null, claims: IdTokenClaims | null): void => {
    const seconds = Number(tokens?.expires_in ?? Infinity);
    current = tokens === null ? null : { tokens, claims, endsAt: login.now() + seconds * 1000 };
    for (const listener of listeners) listener();
  };

  const finish = async (address: string): Promise<string> => {
    const parameters = new URL(address).searchParams;
    const transaction = read(storage().getItem(name), login.now());
    const state = stateOf(login, parameters);
    if (transaction === null || !equal(state, transaction.state)) throw login.fail("callback", "The login was not begun in this tab, or too long ago");
    storage().removeItem(name);
    const [tokens, claims] = await answeredTokens(login, parameters, transaction);
    change(tokens, claims);
    return transaction.returnTo;
  };

  const renew = async (): Promise<void> => {
    const before = current;
    const refreshToken = before?.tokens.refresh_token;
    if (before === null || refreshToken === undefined) return change(null, null);
    try {
      const tokens = await refreshTokens(login, refreshToken, { subject: before.claims?.sub });
      if (current === before) change({ ...before.tokens, ...tokens }, before.claims);
    } catch (error) {
      if (error instanceof LoginError && error.error === "invalid_grant") {
        if (current === before) change(null, null);
        // A provider that cannot be reached takes nothing away from a token that is still good.
      } else if (before.endsAt <= login.now()) throw error;
    }
  };

  return {
    start: async ({ returnTo, ...given } = {}) => {
      const { url, state, nonce, codeVerifier } = await authorizeUrl(login, given);
      if (state === undefined || codeVerifier === undefined) throw login.fail("configuration", `protocol: a page alone cannot log in by ${login.protocol.kind}, only a server can`);
      const transaction: Transaction = { state, nonce, codeVerifier, redirectUri: login.redirectUri, maxAge: given.maxAge, returnTo: returnPath(returnTo), until: login.now() + longestLogin * 1000 };
      storage().setItem(name, JSON.stringify(transaction));
      go(url);
    },
    // React calls effects twice while developing: the second call gets the first one's answer.
    finish: (address = location.href) => (finishing ??= finish(address).finally(() => (finishing = null))),
    user: () => (current !== null && (current.tokens.refresh_token !== undefined || current.endsAt > login.now()) ? current : null),
    accessToken: async () => {
      if (current !== null && current.endsAt - Math.min(renewalMargin, Number(current.tokens.expires_in ?? Infinity) / 2) * 1000 <= login.now()) {
        renewing ??= renew().finally(() => (renewing = null));
        await renewing;
      }
      return current?.tokens.access_token ?? null;
    },
    logout: async ({ redirectUri } = {}) => {
      const idToken = current?.tokens.id_token;
      go(await logoutUrl(login, { ...(redirectUri && { redirectUri }), ...(idToken && { idToken }) }).finally(() => change(null, null)));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function read(text: string | null, now: number): Transaction | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isTransaction(value) && value.until > now ? value : null;
  } catch {
    return null;
  }
}

function isTransaction(value: unknown): value is Transaction {
  if (typeof value !== "object" || value === null) return false;
  return "state" in value && typeof value.state === "string" && "returnTo" in value && typeof value.returnTo === "string" && "until" in value && typeof value.until === "number";
}
