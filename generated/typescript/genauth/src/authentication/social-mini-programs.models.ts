// Generated from spec/genauth/authentication/social-mini-programs.yaml. Do not edit; run `countersign generate`.

/** Encrypted data from a Douyin mini program. */
export interface DecryptDouyinMiniProgramDataRequest {
  /** Sign-in code that the mini program received. */
  code: string;
  /** Encrypted data as received from the mini program. */
  encryptedData: string;
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnidentifier: string;
  /** Initialization vector as received from the mini program. */
  iv: string;
}
