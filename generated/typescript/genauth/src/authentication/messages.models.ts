// Generated from spec/genauth/authentication/messages.yaml. Do not edit; run `countersign generate`.

/** What an emailed code may be used for. */
export const EmailChannel = {
  ChannelLogin: "CHANNEL_LOGIN",
  ChannelRegister: "CHANNEL_REGISTER",
  ChannelResetPassword: "CHANNEL_RESET_PASSWORD",
  ChannelVerifyEmailLink: "CHANNEL_VERIFY_EMAIL_LINK",
  ChannelUpdateEmail: "CHANNEL_UPDATE_EMAIL",
  ChannelBindEmail: "CHANNEL_BIND_EMAIL",
  ChannelUnbindEmail: "CHANNEL_UNBIND_EMAIL",
  ChannelVerifyMfa: "CHANNEL_VERIFY_MFA",
  ChannelUnlockAccount: "CHANNEL_UNLOCK_ACCOUNT",
  ChannelCompleteEmail: "CHANNEL_COMPLETE_EMAIL",
  ChannelDeleteAccount: "CHANNEL_DELETE_ACCOUNT",
} as const;
export type EmailChannel = (typeof EmailChannel)[keyof typeof EmailChannel];

/** A code sent by email. */
export interface EmailCodeToCheck {
  /** Purpose that the code was sent for. */
  channel: EmailChannel;
  /** Email address that the code was sent to. */
  email: string;
  /** The code to be checked. */
  passCode: string;
}

/** A one-time code to be checked. */
export interface PreCheckCodeRequest {
  /** How the code was sent: by text message (`SMS`) or by email. */
  codeType: "SMS" | "EMAIL";
  /** The code and the email address; required when `codeType` is `EMAIL`. */
  emailCodePayload?: EmailCodeToCheck;
  /** The code and the phone number; required when `codeType` is `SMS`. */
  smsCodePayload?: SmsCodeToCheck;
}

/** Whether a one-time code is right. */
export interface PreCheckCodeResult {
  /** Whether the code is right and not expired. */
  isValid: boolean;
  /** Reason, when the code is not accepted. */
  message?: string;
}

/** Purpose of the code and who receives it. */
export interface SendEmailRequest {
  /** Purpose of the code; it works for this purpose only. */
  channel: EmailChannel;
  /** Email address to send the code to. */
  email: string;
}

/** Purpose of the code and who receives it. */
export interface SendSmsRequest {
  /** Purpose of the code; it works for this purpose only. */
  channel: SmsChannel;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
  /** Phone number to send the code to, without the country code. */
  phoneNumber: string;
}

/** What a texted code may be used for. */
export const SmsChannel = {
  ChannelLogin: "CHANNEL_LOGIN",
  ChannelRegister: "CHANNEL_REGISTER",
  ChannelResetPassword: "CHANNEL_RESET_PASSWORD",
  ChannelBindPhone: "CHANNEL_BIND_PHONE",
  ChannelUnbindPhone: "CHANNEL_UNBIND_PHONE",
  ChannelBindMfa: "CHANNEL_BIND_MFA",
  ChannelVerifyMfa: "CHANNEL_VERIFY_MFA",
  ChannelUnbindMfa: "CHANNEL_UNBIND_MFA",
  ChannelCompletePhone: "CHANNEL_COMPLETE_PHONE",
  ChannelIdentityVerification: "CHANNEL_IDENTITY_VERIFICATION",
  ChannelDeleteAccount: "CHANNEL_DELETE_ACCOUNT",
} as const;
export type SmsChannel = (typeof SmsChannel)[keyof typeof SmsChannel];

/** A code sent by text message. */
export interface SmsCodeToCheck {
  /** Purpose that the code was sent for. */
  channel: SmsChannel;
  /** The code to be checked. */
  passCode: string;
  /** Phone number that the code was sent to, without the country code. */
  phone: string;
  /** Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China. */
  phoneCountryCode?: string;
}
