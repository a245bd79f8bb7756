// Generated from spec/genauth/management/verify.yaml. Do not edit; run `countersign generate`.

export interface GetVerifyConfigAppRequest {
  /** Text to search for. */
  keywords?: string;
}

/** Configuration of the desktop verification client. */
export interface VerifyConfig {
  /** Identifier of the application. */
  appId: string;
  /** Secret of the application; keep it on a server. */
  appSecret: string;
  /** URL of the server that the client talks to. */
  authAddress: string;
  /** Identifier of the configuration. */
  id: string;
  /**
   * Whether users can change their Windows password with it; default `false`.
   *
   * @default false
   */
  isWinChangePwd?: boolean;
  /**
   * Whether users sign in to Windows with it; default `false`.
   *
   * @default false
   */
  isWinLogin?: boolean;
  /** URL of the logo. */
  logo: string;
  /** Name of the client. */
  name: string;
  /** Public key of the client. */
  publicKey: string;
}
