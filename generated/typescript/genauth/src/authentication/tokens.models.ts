// Generated from spec/genauth/authentication/tokens.yaml. Do not edit; run `countersign generate`.

/** A grant that is exchanged for tokens; which members are needed depends on `grant_type`. */
export interface ExchangeOidcTokenRequest {
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Authorization code that the sign-in returned; works once. For `authorization_code`. */
  code?: string;
  /** PKCE verifier that belongs to the challenge sent when signing in. For `authorization_code`. */
  code_verifier?: string;
  /**
   * Kind of grant: authorization code, refresh token, the application's own credentials, password, or a token of the
   * older API.
   */
  grant_type:
    | "authorization_code"
    | "refresh_token"
    | "client_credentials"
    | "password"
    | "http://genauth.ai/oidc/grant_type/genauth_token";
  /** URL that the sign-in returned to; must equal the one sent when signing in. For `authorization_code`. */
  redirect_uri?: string;
  /** Refresh token from an earlier exchange. For `refresh_token`. */
  refresh_token?: string;
}

/** The token to be inspected. */
export interface IntrospectOidcTokenRequest {
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Whether to check more strictly; what this adds is not documented. */
  strict?: boolean;
  /** Access or refresh token. */
  token: string;
}

/** What a token of the multi-factor step stands for. */
export interface MfaTokenIntrospection {
  /** Whether the token is valid. */
  active: boolean;
  /** Time of expiry, Unix time in seconds. */
  exp?: number;
  /** Time of issue, Unix time in seconds. */
  iat?: number;
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId?: string;
  /** Identifier of the user pool. */
  userPoolId?: string;
}

/** The token to be revoked. */
export interface RevokeOidcTokenRequest {
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Access or refresh token. */
  token: string;
}

/** What a token stands for (RFC 7662). */
export interface TokenIntrospection {
  /** Whether the token is valid; when `false`, the other members are absent. */
  active: boolean;
  /** Identifier of the application that the token was issued to. */
  client_id?: string;
  /** Time of expiry, Unix time in seconds. */
  exp?: number;
  /** Time of issue, Unix time in seconds. */
  iat?: number;
  /** Issuer of the token. */
  iss?: string;
  /** Identifier of the token. */
  jti?: string;
  /** Scopes of the token, separated by spaces. */
  scope?: string;
  /** Identifier of the user that the token stands for. */
  sub?: string;
  /** Type of the token, normally `Bearer`. */
  token_type?: string;
}

/** The token to be checked. */
export interface VerifyMfaTokenRequest {
  /** Token of the multi-factor step. */
  token: string;
}
