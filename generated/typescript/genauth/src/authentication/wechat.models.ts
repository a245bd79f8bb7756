// Generated from spec/genauth/authentication/wechat.yaml. Do not edit; run `countersign generate`.

/** Encrypted data from a WeChat mini program. */
export interface DecryptWechatMiniProgramDataRequest {
  /** Sign-in code that the mini program received from `wx.login`. */
  code: string;
  /** Encrypted data as received from the mini program. */
  encryptedData: string;
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnidentifier: string;
  /** Initialization vector as received from the mini program. */
  iv: string;
}

/** Permission to read a phone number. */
export interface GetWechatMiniProgramPhoneRequest {
  /** Code that the mini program received when the user shared the phone number. */
  code: string;
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnidentifier: string;
}

/** A phone number that a user shared in a WeChat mini program. */
export interface WechatMiniProgramPhone {
  /** Country calling code. */
  countryCode: string;
  /** Phone number; numbers outside mainland China carry the country code. */
  phoneNumber: string;
  /** Phone number without the country code. */
  purePhoneNumber: string;
}
