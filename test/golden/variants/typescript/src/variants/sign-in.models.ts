// Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

export interface SignInAnswer {
  access_token: string;
}

export interface SignInAsGuestRequest {
  /** @default "openid" */
  scope?: string;
}

export interface SignInByPasswordRequest {
  /** Address of the account. */
  email: string;
  options?: SignInRequestOptions;
  /** The password. Length: at least 8. */
  password: string;
}

export interface SignInRequest {
  connection: "PASSWORD" | "GUEST";
  options?: SignInRequestOptions;
  passwordPayload?: SignInRequestPasswordPayload;
}

export interface SignInRequestOptions {
  agent?: string;
  /** @default "openid" */
  scope?: string;
}

export interface SignInRequestPasswordPayload {
  /** Address of the account. */
  email?: string;
  /** The password. Length: at least 8. */
  password: string;
}
