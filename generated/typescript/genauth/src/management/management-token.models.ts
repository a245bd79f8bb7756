// Generated from spec/genauth/management/management-token.yaml. Do not edit; run `countersign generate`.

/** An access key. */
export interface GetManagementTokenRequest {
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Secret of the access key; keep it on a server. */
  accessKeySecret: string;
}

/** A token of the management API. */
export interface ManagementToken {
  /** Token to send in the `authorization` header of later calls. */
  access_token: string;
  /** Lifetime of the token in seconds, normally 7200. */
  expires_in: number;
}
