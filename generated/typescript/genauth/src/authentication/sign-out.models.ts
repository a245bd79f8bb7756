// Generated from spec/genauth/authentication/sign-out.yaml. Do not edit; run `countersign generate`.

export interface EndOidcSessionRequest {
  /** ID token issued before, which tells who signs out. */
  id_token_hint?: string;
  /** URL that the browser returns to after signing out; must be registered with the application. */
  post_logout_redirect_uri?: string;
  /** Opaque value that comes back unchanged with `post_logout_redirect_uri`. */
  state?: string;
}
