// Who asks, and whether that is enough: the one decision behind every protected route. What is neither yes nor no is thrown.
import { listed, validateAccessToken, type AccessTokenInfo, type RequiredAccess } from "./access-token.js";
import { LoginError } from "./login-error.js";
import type { Login } from "./login.js";
import type { ReadOptions, Session, Sessions } from "./sessions.js";
import { memoryUserInfoCache, type UserInfoCache } from "./user-info-cache.js";
import { userInfo, type UserInfo } from "./user-info.js";

export interface Requirement extends RequiredAccess, ReadOptions {
  /** Let in who is not signed in, too. A token that lacks something is refused all the same. Default: false. */
  readonly optional?: boolean | undefined;
  /** Load the user's claims from the provider. Default: false. */
  readonly user?: boolean | undefined;
  /** Load them even where the cache has them. Default: false. */
  readonly refresh?: boolean | undefined;
}

export interface GuardOptions {
  /** Sessions of the application; without them only bearer tokens are looked at. */
  readonly sessions?: Sessions | undefined;
  /** Finds an access token in a request. Default: that of `authorization: Bearer`. */
  readonly tokenFrom?: ((request: Request) => string | null) | undefined;
  /** Default: one minute in this process. */
  readonly userInfoCache?: UserInfoCache | undefined;
}

/** In every case `headers` has what to send along: a session may have been renewed before it turned out that it is not enough. */
export type Checked = { readonly headers: Headers } & (
  | {
      readonly kind: "ok";
      /** Null where the session tells who it is, nothing is required of its access token, and there is none that can be verified here. */
      readonly info: AccessTokenInfo | null;
      readonly session: Session | null;
      /** Null unless the requirement asks for it, and where there is no access token to ask with. */
      readonly user: UserInfo | null;
    }
  | { readonly kind: "anonymous" }
  | { readonly kind: "unauthorized"; readonly reason: string }
  | { readonly kind: "forbidden"; readonly reason: string }
);

/** Milliseconds after a login: who comes that soon comes from it. */
const justBegun = 10_000;

export interface Guard {
  /** Rejects when it cannot be told (the provider cannot be reached, or the tokens of a login that has just been finished are of no use here): never read that as a yes. */
  readonly check: (request: Request, requirement?: Requirement) => Promise<Checked>;
}

/** Guards what needs an access token: of the request itself, else of its session. Nothing is asked before the first `check`. */
export function createGuard(login: Login, options: GuardOptions = {}): Guard {
  const { sessions, tokenFrom = bearerOf, userInfoCache = memoryUserInfoCache(login.now) } = options;

  const loaded = async (id: string, accessToken: string, refresh: boolean): Promise<UserInfo> => {
    const known = refresh ? null : await userInfoCache.get(id);
    if (known !== null) return known;
    const fresh = await userInfo(login, accessToken, { subject: id });
    await userInfoCache.set(id, fresh);
    return fresh;
  };

  return {
    check: async (request, requirement = {}) => {
      const { optional = false, user: wanted = false, refresh = false, readOnly } = requirement;
      const presented = tokenFrom(request);
      const found = presented === null ? ((await sessions?.read(request, { readOnly })) ?? null) : null;
      const headers = found?.headers ?? new Headers();
      const nobody = (reason: string): Checked => (optional ? { kind: "anonymous", headers } : { kind: "unauthorized", reason, headers });
      /** Another login would end here as well, and send the browser round in circles: its tokens do not fit the settings. */
      const useless = (error: LoginError, reason: string): Checked => {
        if (found !== null && !optional && Math.abs(login.now() - found.begunAt) < justBegun) throw error;
        return nobody(reason);
      };
      const session = found?.session ?? null;
      const accessToken = presented ?? session?.tokens?.access_token;
      const subject = session?.subject ?? null;
      if (accessToken === undefined && subject === null) return nobody("not signed in");
      try {
        const info = accessToken === undefined ? null : await validateAccessToken(login, accessToken, requirement).catch(async (error: unknown) => {
          // A session was begun by a verified login: its access token need not be one that can be read here, and what was granted came with it.
          if (subject === null || needsToken(requirement) || !(await isUnreadable(login, error))) throw error;
          return null;
        });
        if (info === null) {
          const missing = missingScope(session, requirement);
          if (missing !== undefined) throw login.fail("missing_scope", `The session lacks the scope ${missing}`);
          if (needsToken(requirement)) throw login.fail("missing_permission", "The session has no access token, which alone tells levels and permissions");
        }
        const id = info?.id ?? subject ?? "";
        const user = wanted && accessToken !== undefined ? await loaded(id, accessToken, refresh) : null;
        return { kind: "ok", info, session, user, headers };
      } catch (error) {
        if (!(error instanceof LoginError)) throw error;
        switch (error.code) {
          case "access_token_invalid":
          case "access_token_expired":
            return useless(error, error.message);
          case "missing_scope":
          case "acr_too_low":
          case "missing_permission":
            return { kind: "forbidden", reason: error.message, headers };
          case "refused":
            // The provider no longer takes the token.
            if (error.status === 401) return useless(error, "the provider refused the token");
            throw error;
          default:
            throw error;
        }
      }
    },
  };
}

/** Whether nobody can read the token here: it is none that can be verified, or the provider publishes no keys, as with plain OAuth. */
async function isUnreadable(login: Login, error: unknown): Promise<boolean> {
  if (!(error instanceof LoginError)) return false;
  return error.code === "access_token_invalid" || (error.code === "discovery" && (await login.endpoint("keys")) === undefined);
}

/** Level and permissions are said by access tokens only. */
function needsToken({ acr, permissions }: RequiredAccess): boolean {
  return listed(permissions).length > 0 || acr != null;
}

function missingScope(session: Session | null, { scope }: RequiredAccess): string | undefined {
  const granted = (session?.tokens?.scope ?? "").split(/\s+/).filter((one) => one !== "");
  return listed(scope).find((name) => !granted.includes(name));
}

/** RFC 6750, section 2.1: one token after the word, in any case. */
export function bearerOf(request: Request): string | null {
  return /^bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}
