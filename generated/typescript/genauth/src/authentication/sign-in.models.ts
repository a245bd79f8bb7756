// Generated from spec/genauth/authentication/sign-in.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";
import type {
  AuthenticationCredential,
  LoginToken,
  PublicKeyCredentialDescriptor,
  SignInByWebAuthnOptions,
  SignInOptions,
} from "../shared/sign-in.models.js";

/** What the Alipay SDK needs to start a sign-in. */
export interface AlipayAuthInfo {
  /** Signed text to be passed to the Alipay SDK as it is. */
  authInfo: string;
}

/** The beginning of a sign-in by passkey. */
export interface AuthenticationOptions {
  /** Options for `navigator.credentials.get()`; `challenge` and credential identifiers are base64url text. */
  authenticationOptions: PublicKeyCredentialRequestOptions;
  /** Ties the next step to this one; send it to `verifyAuthentication`. */
  ticket: string;
}

export interface AuthorizeOidcRequest {
  /** Identifier of the application. */
  client_id: string;
  /** Identifier of the device that the user signs in on. */
  deviceId?: string;
  /** Identifier of an identity provider connection to go to directly, without the sign-in page. */
  ext_idp_conn_id?: string;
  /** Data for the sign-in page. */
  login_page_context?: string;
  /** Random value that the ID token repeats; protects against replay. */
  nonce?: string;
  /** What the sign-in page must do: `none`, `login` or `consent`. */
  prompt?: string;
  /** URL that the browser returns to; must be registered with the application. */
  redirect_uri: string;
  /**
   * How the answer reaches the application: in the query or the fragment of the URL, as a posted form, or as a browser
   * message (`web_message`).
   */
  response_mode?: "web_message" | "form_post" | "query" | "fragment";
  /**
   * Which results the sign-in returns: `code` for the authorization code flow, combinations for the hybrid flow, `none`
   * for no result.
   */
  response_type:
    | "none"
    | "code"
    | "token"
    | "id_token token"
    | "id_token"
    | "code token"
    | "code id_token token"
    | "code id_token";
  /** Requested scopes, separated by spaces; must contain `openid`. */
  scope: string;
  /** Opaque value that comes back unchanged; protects against forged requests. */
  state: string;
  /** Identifier of the tenant to sign in to. */
  tenant_id?: string;
}

/** A captcha image and its token. */
export interface Captcha {
  /** The image as SVG text. */
  captchaCodeSvg: string;
  /** Token of the graphical captcha. */
  captchaToken: string;
}

/** The user's decision about a push sign-in. */
export interface ChangePushCodeStatusRequest {
  /** `CONFIRM` allows the sign-in, `CANCEL` refuses it. */
  action: "CONFIRM" | "CANCEL";
  /** Identifier of the push sign-in. */
  pushCodeId: string;
}

/** What happened to a sign-in QR code on the phone. */
export interface ChangeQrCodeStatusRequest {
  /**
   * `SCAN` when the code was scanned, `CONFIRM` when the user allows the sign-in, `CANCEL` when the user refuses it.
   */
  action: "SCAN" | "CONFIRM" | "CANCEL";
  /** Identifier of the QR code. */
  qrcodeId: string;
}

export interface CheckPushCodeStatusRequest {
  /** Identifier of the push sign-in, from `signInByPush`. */
  pushCodeId: string;
}

export interface CheckQrCodeStatusRequest {
  /** Identifier of the QR code, from `geneQrCode`. */
  qrcodeId: string;
}

/** The ticket of a confirmed QR code. */
export interface ExchangeTokenSetWithQrCodeTicketRequest {
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Ticket from the state of the QR code. */
  ticket: string;
}

/** Content of a FastPass QR code. */
export interface FastpassQrCodeInfo {
  /** Server that the app calls after scanning. */
  apiHost: string;
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the QR code. */
  qrcodeId: string;
  /** What the code is for. */
  scene: string;
  /** The user who shows the code. */
  user: FastpassUserInfo;
  /** The user pool of that user. */
  userpool: FastpassUserInfo;
}

/** An application that a FastPass QR code can sign in to. */
export interface FastpassRelationApp {
  /** Identifier of the application. */
  id: string;
  /** URL of the application's logo. */
  logo?: string;
  /** Name of the application. */
  name: string;
}

/** Applications that a FastPass QR code can sign in to. */
export interface FastpassRelationApps {
  /** The applications. */
  relationApps?: FastpassRelationApp[];
}

/** Short description of a user or of a user pool. */
export interface FastpassUserInfo {
  /** Name to show. */
  displayName: string;
  /** Identifier of the user or user pool. */
  id: string;
  /** URL of the picture or logo. */
  photo: string;
}

export interface GeneCaptchaCodeRequest {
  /** Any value that changes, so that the image is not taken from a cache. */
  r?: string;
}

/** Options of the FastPass QR code to be created. */
export interface GeneFastpassQrcodeInfoRequest {
  /** Further options. */
  options?: SignInFastpassOptions;
}

/** The kind of QR code wanted. */
export interface GeneQrCodeRequest {
  /**
   * Whether sign-in codes of several kinds are merged into one.
   *
   * @default false
   */
  autoMergeQrCode?: boolean;
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Values for custom fields, used when this sign-in registers a new user. */
  customData?: { [member: string]: unknown };
  /** Identifier of the identity provider connection; for the WeChat kinds. */
  extIdpConnId?: string;
  /** What scans the code: your own mobile app, a WeChat mini program or a WeChat official account. */
  type: "MOBILE_APP" | "WECHAT_MINIPROGRAM" | "WECHAT_OFFICIAL_ACCOUNT";
}

export interface GetAlipayAuthInfoRequest {
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnidentifier: string;
}

export interface GetAppLoginQrCodeStatusRequest {
  /** Identifier of the QR code, from `geneFastpassQrcodeInfo`. */
  qrcodeId: string;
}

export interface GetFastpassParamsRequest {
  /** Identifier of the application in the QR code. */
  appId: string;
  /** Identifier of the QR code that was scanned. */
  qrcodeId: string;
}

/** Names the push sign-in whose applications are wanted. */
export interface GetPushLoginRelationAppsRequest {
  /** Identifier of the application. */
  appId: string;
  /** Identifier of the push sign-in. */
  pushCodeId: string;
}

export interface GetQrCodeStatusRequest {
  /** Identifier of the QR code, from `geneQrCode`. */
  qrcodeId: string;
}

/** Options for `navigator.credentials.get()`. */
export interface PublicKeyCredentialRequestOptions {
  /** Passkeys that may answer; any passkey of the site when empty or absent. */
  allowCredentials?: PublicKeyCredentialDescriptor[];
  /** Random value that the passkey signs, base64url. */
  challenge: string;
  /** Domain that the passkeys belong to. */
  rpId: string;
  /** How long the user has to answer, in milliseconds. */
  timeout: number;
}

/** A push sign-in that waits for the user. */
export interface PushCode {
  /** How long the push sign-in stays valid; the unit is not documented. */
  expireTime: number;
  /** Identifier of the push sign-in. */
  pushCodeId: string;
}

/** State of a push sign-in. */
export interface PushCodeStatus {
  /** `PUSHED` message sent, `AUTHORIZED` confirmed, `CANCELLED` refused, `EXPIRED` too late, `ERROR` failed. */
  status: Open<"PUSHED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR">;
  /** Tokens of the user, once the state is `AUTHORIZED`. */
  tokenSet?: LoginToken;
}

/** Applications that a push sign-in covers. */
export interface PushRelationApps {
  /** Identifiers of the applications. */
  appIds?: string[];
}

/** A QR code for signing in. */
export interface QrCode {
  /** URL of a logo to show in the middle of the code. */
  customLogoUrl?: string;
  /** Identifier of the QR code. */
  qrcodeId: string;
  /** URL of the QR code image. */
  url: string;
}

/** Signs in to the mobile app that scanned a QR code. */
export interface QrCodeAppLoginRequest {
  /** Always `APP_LOGIN`. */
  action: "APP_LOGIN";
  /** Identifier of the QR code that was scanned. */
  qrcodeId: string;
}

/** State of a sign-in QR code. */
export interface QrCodeStatus {
  /** The user who scanned the code. */
  briefUserInfo?: QrCodeUser;
  /**
   * `PENDING` not scanned, `SCANNED` scanned but not decided, `AUTHORIZED` confirmed, `CANCELLED` refused, `EXPIRED`
   * too late, `ERROR` failed.
   */
  status: Open<"PENDING" | "SCANNED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR">;
  /** Ticket to be exchanged for tokens, once the state is `AUTHORIZED`. */
  ticket?: string;
  /** Tokens of the user, when the application receives them directly. */
  tokenSet?: LoginToken;
}

/** The user who scanned a QR code. */
export interface QrCodeUser {
  /** Name to show. */
  displayName: string;
  /** URL of the profile picture. */
  photo: string;
}

export interface SignInByAccountPasswordRequest {
  /** User name, email address or phone number, when the application does not know which of them the user typed. */
  account: string;
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
}

/** An Active Directory account and its password. */
export interface SignInByAdPayload {
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Account name in the directory (attribute `sAMAccountName`). */
  sAMAccountName: string;
}

export interface SignInByAdRequest {
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Account name in the directory (attribute `sAMAccountName`). */
  sAMAccountName: string;
}

/** Credential from the Alipay SDK. */
export interface SignInByAlipayPayload {
  /** Authorization code that the Alipay SDK returned. */
  code?: string;
}

/** Credential from the Amazon SDK. */
export interface SignInByAmazonPayload {
  /** Access token that the Amazon SDK returned. */
  access_token: string;
}

/** Credential from the Sign in with Apple SDK. */
export interface SignInByApplePayload {
  /** Authorization code that the Sign in with Apple SDK returned. */
  code?: string;
}

/** Credential from the Baidu SDK: an authorization code or an access token. */
export interface SignInByBaiduPayload {
  /** Access token that the Baidu SDK returned. */
  access_token?: string;
  /** Authorization code that the Baidu SDK returned. */
  code?: string;
}

/** A sign-in by credentials; `connection` says which payload is read. */
export interface SignInByCredentialsRequest {
  /** Active Directory account and password; required when `connection` is `AD`. */
  adPayload?: SignInByAdPayload;
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Way of signing in: `PASSWORD`, `PASSCODE` (one-time code), `LDAP` or `AD` (Active Directory). */
  connection: "PASSWORD" | "PASSCODE" | "LDAP" | "AD";
  /** LDAP account and password; required when `connection` is `LDAP`. */
  ldapPayload?: SignInByLdapPayload;
  /** Further options. */
  options?: SignInOptions;
  /** Address and one-time code; required when `connection` is `PASSCODE`. */
  passCodePayload?: SignInByPassCodePayload;
  /** Account and password; required when `connection` is `PASSWORD`. */
  passwordPayload?: SignInByPasswordPayload;
}

/** Credential from the DingTalk SDK. */
export interface SignInByDingTalkPayload {
  /** Authorization code that the DingTalk SDK returned. */
  code: string;
  /** Whether the code comes from the sign-in for personal accounts (SNS). */
  isSnsCode?: boolean;
}

/** Sign-in from a Douyin mini program together with the phone number. */
export interface SignInByDouyinMiniProgramCodeAndPhonePayload {
  /** Result of the mini program's sign-in. */
  loginParams: SignInByDouyinMiniProgramCodePayload;
  /** Encrypted phone number from the mini program. */
  phoneParams: SignInByDouyinMiniProgramPhoneInfoPayload;
}

/** Sign-in from a Douyin mini program. */
export interface SignInByDouyinMiniProgramCodePayload {
  /** Sign-in code that the mini program received. */
  code: string;
  /** Encrypted profile as received from the mini program. */
  encryptedData?: string;
  /** Initialization vector as received from the mini program. */
  iv?: string;
}

/** Encrypted phone number from a Douyin mini program. */
export interface SignInByDouyinMiniProgramPhoneInfoPayload {
  /** Encrypted phone number as received from the mini program. */
  encryptedData?: string;
  /** Initialization vector as received from the mini program. */
  iv?: string;
}

/** Credential from the Douyin SDK. */
export interface SignInByDouyinPayload {
  /** Authorization code that the Douyin SDK returned. */
  code: string;
}

export interface SignInByEmailPassCodeRequest {
  /** Email address that the code was sent to. */
  email: string;
  /** Further options. */
  options?: SignInOptions;
  /** One-time code that was requested with `sendEmail` or `sendSms` and the channel `CHANNEL_LOGIN`. */
  passCode: string;
}

export interface SignInByEmailPasswordRequest {
  /** Email address. */
  email: string;
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
}

export interface SignInByExtIdpRequest {
  /** Identifier of the application. */
  client_id: string;
  /** Identifier of the identity provider connection. */
  ext_idp_conn_id: string;
  /** Data for the sign-in page. */
  login_page_context?: string;
  /** Random value that the ID token repeats; protects against replay. */
  nonce?: string;
  /** What the sign-in page must do: `none`, `login` or `consent`. */
  prompt?: string;
  /** URL that the browser returns to; must be registered with the application. */
  redirect_uri: string;
  /**
   * Which results the sign-in returns: `code` for the authorization code flow, combinations for the hybrid flow, `none`
   * for no result.
   */
  response_type:
    | "none"
    | "code"
    | "token"
    | "id_token token"
    | "id_token"
    | "code token"
    | "code id_token token"
    | "code id_token";
  /** Requested scopes, separated by spaces; must contain `openid`. */
  scope: string;
  /** Opaque value that comes back unchanged; protects against forged requests. */
  state: string;
  /** Identifier of the tenant to sign in to. */
  tenant_id?: string;
}

/** Credential from the Facebook SDK. */
export interface SignInByFacebookPayload {
  /** Access token that the Facebook SDK returned. */
  access_token: string;
}

/** Credential from the Gitee SDK. */
export interface SignInByGiteePayload {
  /** Authorization code that the Gitee SDK returned. */
  code: string;
}

/** Credential from the GitHub SDK. */
export interface SignInByGithubPayload {
  /** Authorization code that the GitHub SDK returned. */
  code: string;
}

/** Credential from the GitLab SDK. */
export interface SignInByGitlabPayload {
  /** Authorization code that the GitLab SDK returned. */
  code: string;
}

/** Credential from the Google SDK. */
export interface SignInByGooglePayload {
  /** Authorization code that the Google SDK returned. */
  code: string;
}

/** Credential from the Huawei SDK. */
export interface SignInByHuaweiPayload {
  /** Authorization code that the Huawei SDK returned. */
  code: string;
}

/** Credential from the Kuaishou SDK. */
export interface SignInByKuaishouPayload {
  /** Authorization code that the Kuaishou SDK returned. */
  code: string;
}

/** Credential from the Lark (for a block in a Lark document) SDK. */
export interface SignInByLarkBlockPayload {
  /** Authorization code that the Lark block returned. */
  code?: string;
}

/** Credential from an internal (self-built) Lark app. */
export interface SignInByLarkInternalPayload {
  /** Authorization code that the Lark SDK returned. */
  code?: string;
}

/** Credential from a Lark app of the app store. */
export interface SignInByLarkPublicPayload {
  /** Authorization code that the Lark SDK returned. */
  code?: string;
}

/** An LDAP account and its password. */
export interface SignInByLdapPayload {
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Account name in the LDAP directory. */
  sAMAccountName: string;
}

export interface SignInByLdapRequest {
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Account name in the LDAP directory. */
  sAMAccountName: string;
}

/** Credential from the LINE SDK. */
export interface SignInByLinePayload {
  /** Access token that the LINE SDK returned. */
  access_token: string;
  /** ID token that the LINE SDK returned. */
  id_token?: string;
}

/** Credential from the LinkedIn SDK. */
export interface SignInByLinkedInPayload {
  /** Authorization code that the LinkedIn SDK returned. */
  code: string;
}

/** Options of a sign-in from a mobile app. */
export interface SignInByMobileOptions {
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Values for custom fields, used when this sign-in registers a new user. */
  customData?: { [member: string]: unknown };
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
  /** Identifier of the tenant to sign in to. */
  tenantId?: string;
}

/** A sign-in by a social provider's mobile SDK; `connection` says which payload is read. */
export interface SignInByMobileRequest {
  /** Required when `connection` is `alipay`. */
  alipayPayload?: SignInByAlipayPayload;
  /** Required when `connection` is `amazon`. */
  amazonPayload?: SignInByAmazonPayload;
  /** Required when `connection` is `apple`. */
  applePayload?: SignInByApplePayload;
  /** Required when `connection` is `baidu`. */
  baiduPayload?: SignInByBaiduPayload;
  /** Identifier of the application, for `client_secret_post` client authentication. */
  client_id?: string;
  /** Secret of the application, for `client_secret_post` client authentication; keep it on a server. */
  client_secret?: string;
  /** Provider and way of signing in; fill in the payload that belongs to it. */
  connection:
    | "apple"
    | "wechat"
    | "alipay"
    | "wechatwork"
    | "wechatwork_agency"
    | "lark_internal"
    | "lark_public"
    | "lark_block"
    | "yidun"
    | "wechat_mini_program_code"
    | "wechat_mini_program_phone"
    | "wechat_mini_program_code_and_phone"
    | "google"
    | "facebook"
    | "qq"
    | "weibo"
    | "baidu"
    | "linkedin"
    | "dingtalk"
    | "github"
    | "gitee"
    | "gitlab"
    | "douyin"
    | "kuaishou"
    | "xiaomi"
    | "line"
    | "slack"
    | "oppo"
    | "huawei"
    | "amazon"
    | "douyin_mini_program_code"
    | "douyin_mini_program_code_and_phone";
  /** Required when `connection` is `dingtalk`. */
  dingTalkPayload?: SignInByDingTalkPayload;
  /** Required when `connection` is `douyin_mini_program_code_and_phone`. */
  douyinMiniProgramCodeAndPhonePayload?: SignInByDouyinMiniProgramCodeAndPhonePayload;
  /** Required when `connection` is `douyin_mini_program_code`. */
  douyinMiniProgramCodePayload?: SignInByDouyinMiniProgramCodePayload;
  /** Required when `connection` is `douyin`. */
  douyinPayload?: SignInByDouyinPayload;
  /** Unique identifier of the identity provider connection, chosen when it was created. */
  extIdpConnidentifier: string;
  /** Required when `connection` is `facebook`. */
  facebookPayload?: SignInByFacebookPayload;
  /** Required when `connection` is `gitee`. */
  giteePayload?: SignInByGiteePayload;
  /** Required when `connection` is `github`. */
  githubPayload?: SignInByGithubPayload;
  /** Required when `connection` is `gitlab`. */
  gitlabPayload?: SignInByGitlabPayload;
  /** Required when `connection` is `google`. */
  googlePayload?: SignInByGooglePayload;
  /** Required when `connection` is `huawei`. */
  huaweiPayload?: SignInByHuaweiPayload;
  /** Required when `connection` is `kuaishou`. */
  kuaishouPayload?: SignInByKuaishouPayload;
  /** Required when `connection` is `lark_block`. */
  larkBlockPayload?: SignInByLarkBlockPayload;
  /** Required when `connection` is `lark_internal`. */
  larkInternalPayload?: SignInByLarkInternalPayload;
  /** Required when `connection` is `lark_public`. */
  larkPublicPayload?: SignInByLarkPublicPayload;
  /** Required when `connection` is `line`. */
  linePayload?: SignInByLinePayload;
  /** Required when `connection` is `linkedin`. */
  linkedInPayload?: SignInByLinkedInPayload;
  /** Required when `connection` is `oppo`. */
  oppoPayload?: SignInByOppoPayload;
  /** Further options. */
  options?: SignInByMobileOptions;
  /** Required when `connection` is `qq`. */
  qqPayload?: SignInByQqPayload;
  /** Required when `connection` is `slack`. */
  slackPayload?: SignInBySlackPayload;
  /** Required when `connection` is `wechat_mini_program_code_and_phone`. */
  wechatMiniProgramCodeAndPhonePayload?: SignInByWechatMiniProgramCodeAndPhonePayload;
  /** Required when `connection` is `wechat_mini_program_code`. */
  wechatMiniProgramCodePayload?: SignInByWechatMiniProgramCodePayload;
  /** Required when `connection` is `wechat_mini_program_phone`. */
  wechatMiniProgramPhonePayload?: SignInByWechatMiniProgramPhonePayload;
  /** Required when `connection` is `wechat`. */
  wechatPayload?: SignInByWechatPayload;
  /** Required when `connection` is `wechatwork_agency`. */
  wechatworkAgencyPayload?: SignInByWechatworkAgencyPayload;
  /** Required when `connection` is `wechatwork`. */
  wechatworkPayload?: SignInByWechatworkPayload;
  /** Required when `connection` is `weibo`. */
  weiboPayload?: SignInByWeiboPayload;
  /** Required when `connection` is `xiaomi`. */
  xiaomiPayload?: SignInByXiaomiPayload;
  /** Required when `connection` is `yidun`. */
  yidunPayload?: SignInByYidunPayload;
}

/** Credential from the OPPO SDK. */
export interface SignInByOppoPayload {
  /** Authorization code that the OPPO SDK returned. */
  code: string;
}

/** An email address or phone number and the one-time code that was sent to it. */
export interface SignInByPassCodePayload {
  /** Email address that the code was sent to. */
  email?: string;
  /** One-time code that was requested with `sendEmail` or `sendSms` and the channel `CHANNEL_LOGIN`. */
  passCode: string;
  /** Phone number that the code was sent to, without the country code. */
  phone?: string;
  /**
   * Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China.
   *
   * @default "+86"
   */
  phoneCountryCode?: string;
}

/** A password and one of: account, email address, user name or phone number. */
export interface SignInByPasswordPayload {
  /** User name, email address or phone number, when the application does not know which of them the user typed. */
  account?: string;
  /** Email address. */
  email?: string;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone?: string;
  /** User name. */
  username?: string;
}

export interface SignInByPhonePassCodeRequest {
  /** Further options. */
  options?: SignInOptions;
  /** One-time code that was requested with `sendEmail` or `sendSms` and the channel `CHANNEL_LOGIN`. */
  passCode: string;
  /** Phone number that the code was sent to, without the country code. */
  phone: string;
  /**
   * Country calling code with a plus sign, such as `+1`; needed for numbers outside mainland China.
   *
   * @default "+86"
   */
  phoneCountryCode?: string;
}

export interface SignInByPhonePasswordRequest {
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** Phone number without the country code, which goes into `phoneCountryCode`. */
  phone: string;
}

/** Options of a push sign-in. */
export interface SignInByPushOptions {
  /**
   * Data about the circumstances of the request, as JSON text; it is handed to the pipeline functions of the user pool.
   */
  context?: string;
  /** Your own data that accompanies the sign-in. */
  customData?: { [member: string]: unknown };
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
}

/** The account that shall confirm the sign-in on the mobile app. */
export interface SignInByPushRequest {
  /** User name, email address or phone number. */
  account: string;
  /** Further options. */
  options?: SignInByPushOptions;
}

/** Credential from the QQ SDK. */
export interface SignInByQqPayload {
  /** Access token that the QQ SDK returned. */
  access_token: string;
}

/** Credential from the Slack SDK. */
export interface SignInBySlackPayload {
  /** Authorization code that the Slack SDK returned. */
  code: string;
}

/** Options of switching accounts. */
export interface SignInBySwitchOptions {
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Your own data that accompanies the sign-in. */
  customData?: { [member: string]: unknown };
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
}

export interface SignInByUsernamePasswordRequest {
  /** Further options. */
  options?: SignInOptions;
  /** Password, in clear text or encrypted as `passwordEncryptType` says. */
  password: string;
  /** User name. */
  username: string;
}

/** Sign-in from a WeChat mini program together with the phone number. */
export interface SignInByWechatMiniProgramCodeAndPhonePayload {
  /** Result of the mini program's sign-in. */
  wxLoginInfo: SignInByWechatMiniProgramCodePayload;
  /** Permission to read the phone number. */
  wxPhoneInfo: SignInByWechatMiniProgramPhoneInfoPayload;
}

/** Sign-in from a WeChat mini program. */
export interface SignInByWechatMiniProgramCodePayload {
  /** Sign-in code that the mini program received from `wx.login`. */
  code: string;
  /** Encrypted profile as received from the mini program. */
  encryptedData?: string;
  /** Initialization vector as received from the mini program. */
  iv?: string;
}

/** Permission of the user to read the phone number. */
export interface SignInByWechatMiniProgramPhoneInfoPayload {
  /** Code that the mini program received when the user shared the phone number. */
  code: string;
}

/** Sign-in by phone number from a WeChat mini program. */
export interface SignInByWechatMiniProgramPhonePayload {
  /** Sign-in code that the mini program received from `wx.login`. */
  code: string;
  /** Encrypted phone number as received from the mini program. */
  encryptedData: string;
  /** Initialization vector as received from the mini program. */
  iv: string;
}

/** Credential from the WeChat SDK. */
export interface SignInByWechatPayload {
  /** Authorization code that the WeChat SDK returned. */
  code?: string;
}

/** Credential from WeCom (WeChat Work) by way of a service provider. */
export interface SignInByWechatworkAgencyPayload {
  /** Authorization code that the WeCom (WeChat Work) SDK returned. */
  code?: string;
}

/** Credential from the WeCom (WeChat Work) SDK. */
export interface SignInByWechatworkPayload {
  /** Authorization code that the WeCom (WeChat Work) SDK returned. */
  code?: string;
}

/** Credential from the Weibo SDK. */
export interface SignInByWeiboPayload {
  /** Access token that the Weibo SDK returned. */
  access_token: string;
}

/** Credential from the Xiaomi SDK. */
export interface SignInByXiaomiPayload {
  /** Authorization code that the Xiaomi SDK returned. */
  code: string;
}

/** Credential from the Yidun one-tap sign-in SDK. */
export interface SignInByYidunPayload {
  /** Access token of the mobile network operator that the Yidun SDK returned. */
  accessToken?: string;
  /** Token that the Yidun SDK returned. */
  token?: string;
}

/** Options of a FastPass QR code. */
export interface SignInFastpassOptions {
  /** Data about the circumstances of the request; it is handed to the pipeline functions of the user pool. */
  context?: { [member: string]: unknown };
  /** Your own data that accompanies the sign-in. */
  customData?: { [member: string]: unknown };
  /** Requested scopes, separated by spaces; `offline_access` asks for a refresh token. */
  scope?: string;
}

/** The account to switch to. */
export interface SwitchLoginByUserRequest {
  /** Further options. */
  options?: SignInBySwitchOptions;
  /** Identifier of the account to switch to. */
  targetUserId: string;
}

/** A passkey's answer to a sign-in challenge. */
export interface VerifyAuthenticationRequest {
  /** What `navigator.credentials.get()` returned. */
  authenticationCredential: AuthenticationCredential;
  /** Further options. */
  options?: SignInByWebAuthnOptions;
  /** Ticket from `initAuthenticationOptions`. */
  ticket: string;
}

/** Outcome of a sign-in by passkey. */
export interface VerifyAuthenticationResult {
  /** Tokens of the user, when `verified` is true. */
  tokenSet?: LoginToken;
  /** Whether the passkey was accepted. */
  verified: boolean;
}
